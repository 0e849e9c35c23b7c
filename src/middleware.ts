import { defineMiddleware } from 'astro:middleware';
import { bindFigures } from './site/bind-figures.ts';
import { createFigureFinder } from './site/figure-spans.ts';
import { getUnits } from './yearbook.ts';

let finder: Promise<ReturnType<typeof createFigureFinder>> | null = null;

/** Every page as it is drawn: no line of it ends within a figure. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  finder ??= getUnits().then(createFigureFinder);
  return new Response(bindFigures(await response.text(), await finder), response);
});
