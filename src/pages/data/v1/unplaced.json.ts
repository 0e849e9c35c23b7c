import { json } from '../../../exports/json.ts';
import { exportUnplaced } from '../../../exports/zone.ts';
import { getYearbook } from '../../../yearbook.ts';

export const GET = async () => new Response(json(exportUnplaced((await getYearbook()).unplaced)));
