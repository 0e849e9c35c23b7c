import { root } from './settings.ts';

/** Astro's errors carry their file apart from the message. */
export interface AstroFault extends Error {
  hint?: string;
  id?: string;
  loc?: { file?: string; line?: number };
}

/** One sentence for a page that cannot be compiled or drawn. */
export function astroSentence(fault: AstroFault): string {
  const file = fault.loc?.file ?? fault.id;
  const where = file ? `（${file.replace(`${root}/`, '')}${fault.loc?.line ? `:${fault.loc.line}` : ''}）` : '';
  // The first line of a bundler's message only announces the next one.
  const cause = fault.message
    .trim()
    .replace(/:\s*\n\s*/, '：')
    .split('\n')[0]
    ?.trim();
  return `页面没有画成：${cause}${where}。YEARBOOK_DEBUG=1 可看全部经过。`;
}
