import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { logged } from './astro-log.ts';
import { root } from './settings.ts';

/** Astro's errors carry their file apart from the message. */
interface AstroFault extends Error {
  hint?: string;
  id?: string;
  loc?: { file?: string; line?: number };
}

function sentence(fault: AstroFault): string {
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

/**
 * Renders all pages of a content folder.
 * @throws Error with one sentence if a page fails, or if Astro logs a fault.
 */
export async function renderSite(content: string, folder: string): Promise<void> {
  process.env.YEARBOOK_CONTENT = content;
  process.env.NODE_ENV = 'production';
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { build } = await import('astro');
  try {
    await build({
      root,
      outDir: folder,
      logLevel: 'warn',
      logger: { entrypoint: join(import.meta.dirname, 'astro-log.ts') },
    });
  } catch (error) {
    throw new Error(sentence(error as AstroFault), { cause: error });
  }
  const fault = logged.find(({ level }) => level === 'error');
  if (fault) throw new Error(sentence(new Error(fault.message)));
  if (!existsSync(join(folder, 'index.html'))) throw new Error(sentence(new Error('没有生成首页 index.html')));
}

export const warnings = () => logged.filter(({ level }) => level === 'warn').map(({ message }) => message);
