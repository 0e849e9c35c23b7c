import type { APIRoute } from 'astro';
import { promisesCsv } from '../../exports/promises-csv.ts';
import { getYearbook } from '../../yearbook.ts';

export const GET: APIRoute = async () => new Response(promisesCsv(await getYearbook()));
