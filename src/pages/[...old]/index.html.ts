import type { APIRoute, GetStaticPaths } from 'astro';
import { movedPage } from '../../exports/moved-page.ts';
import { redirectsOf, type Redirect } from '../../views/redirect.ts';
import { getYearbook } from '../../yearbook.ts';

/** A page at each address that a zone or an article had before it was renamed. */
export const getStaticPaths = (async () => {
  const book = await getYearbook();
  return redirectsOf(book).map((redirect) => ({
    params: { old: redirect.from.slice(1, -1) },
    props: { redirect, site: book.site },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ redirect: Redirect; site: string }> = ({ props }) =>
  new Response(movedPage(props.redirect, props.site));
