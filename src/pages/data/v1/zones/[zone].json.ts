import type { APIRoute } from 'astro';
import { json } from '../../../../exports/json.ts';
import { exportZone } from '../../../../exports/zone.ts';
import { getYearbook } from '../../../../yearbook.ts';

export async function getStaticPaths() {
  return (await getYearbook()).zones.map((zone) => ({ params: { zone: zone.id }, props: { zone } }));
}
export const GET: APIRoute = ({ props: { zone } }) => new Response(json(exportZone(zone)));
