import type { APIRoute } from 'astro';
import { promiseCalendar } from '../../exports/promise-calendar.ts';
import { getYearbook } from '../../yearbook.ts';

export const GET: APIRoute = async () => new Response(promiseCalendar(await getYearbook()));
