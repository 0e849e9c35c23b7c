import type { APIRoute } from 'astro';
import { zoneTwin } from '../../../exports/markdown/zone-twin.ts';
import { getYearbook } from '../../../yearbook.ts';

export async function getStaticPaths() {
  const book = await getYearbook();
  return book.zones.map((zone) => ({ params: { zone: zone.id }, props: { book, zone } }));
}
export const GET: APIRoute = ({ props: { book, zone } }) => new Response(zoneTwin(book, zone));
