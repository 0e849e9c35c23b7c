import type { APIRoute } from 'astro';
import { factsCsv } from '../../../../exports/csv.ts';
import { getYearbook } from '../../../../yearbook.ts';

export async function getStaticPaths() {
  const { zones, site } = await getYearbook();
  return zones.map((zone) => ({ params: { zone: zone.id }, props: { zone, site } }));
}
export const GET: APIRoute = ({ props: { zone, site } }) => new Response(factsCsv(zone, site));
