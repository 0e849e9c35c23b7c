import type { APIRoute } from 'astro';
import { llmsTxt } from '../exports/markdown/llms-txt.ts';
import { getYearbook } from '../yearbook.ts';

export const GET: APIRoute = async () => new Response(llmsTxt(await getYearbook()));
