import type { APIRoute } from 'astro';
import { bookWorkbook } from '../../exports/take-away/data-archive.ts';
import { getYearbook } from '../../yearbook.ts';

export async function getStaticPaths() {
  const book = await getYearbook();
  return [{ params: { volume: String(book.volume) }, props: { book } }];
}
export const GET: APIRoute = ({ props: { book } }) => new Response(bookWorkbook(book));
