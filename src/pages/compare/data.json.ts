import { comparedRows, comparedZone } from '../../views/compared-zone.ts';
import { getYearbook } from '../../yearbook.ts';

/** The data that the comparison of freely chosen zones loads. */
export async function GET(): Promise<Response> {
  const book = await getYearbook();
  const zones = book.zones.map((zone) => comparedZone(zone, book.topics));
  return new Response(JSON.stringify({ rows: comparedRows(book), zones }));
}
