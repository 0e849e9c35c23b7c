import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonFeed } from '../exports/json-feed.ts';
import { json } from '../exports/json.ts';
import { getYearbook } from '../yearbook.ts';

/** /feed.json; only where the yearbook has an address, since a feed needs full addresses. */
export const getStaticPaths = (async () => {
  const { site } = await getYearbook();
  return site ? [{ params: { feed: 'feed' } }] : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = async () => new Response(json(jsonFeed(await getYearbook())));
