import { needLabels, needZone } from '../../views/need-zone.ts';
import { getYearbook } from '../../yearbook.ts';

/** The data that the need finder loads. */
export async function GET(): Promise<Response> {
  const book = await getYearbook();
  return new Response(
    JSON.stringify({ labels: needLabels(book), zones: book.zones.map((zone) => needZone(zone, book.topics)) }),
  );
}
