import { json } from '../../../exports/json.ts';
import { exportZones } from '../../../exports/zone.ts';
import { getYearbook } from '../../../yearbook.ts';

export const GET = async () => new Response(json(exportZones((await getYearbook()).zones)));
