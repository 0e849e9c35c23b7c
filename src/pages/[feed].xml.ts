import type { APIRoute, GetStaticPaths } from 'astro';
import { atomFeed } from '../exports/atom.ts';
import { getYearbook } from '../yearbook.ts';

/** /feed.xml; only where the yearbook has an address, since a feed needs full addresses. */
export const getStaticPaths = (async () => {
  const { site } = await getYearbook();
  return site ? [{ params: { feed: 'feed' } }] : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = async () => new Response(atomFeed(await getYearbook()));
