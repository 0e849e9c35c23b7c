import type { APIRoute } from 'astro';
import { exportCorrections } from '../../../exports/corrections.ts';
import { json } from '../../../exports/json.ts';
import { getYearbook } from '../../../yearbook.ts';

export const GET: APIRoute = async () => new Response(json(exportCorrections((await getYearbook()).corrections)));
