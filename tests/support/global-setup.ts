import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { writeStatements } from './write-statements.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { assembleFolder } from './assemble.ts';
import { prepareBrowser, type BrowserBinary } from './browser-binary.ts';
import { build, type Site } from './site.ts';
import { furtherThings, things } from './things.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    browser: BrowserBinary;
    /** The yearbook of this repository. */
    site: Site;
    /** The fixture yearbook of another region. */
    tiny: Site;
    /** The files in which all that the two yearbooks say themselves is written. */
    statements: { site: string; tiny: string };
  }
}

/** Writes what the pages and the search of a built yearbook say, beside it and not into it. */
async function statementsOf(content: string, site: string, file: string): Promise<string> {
  const book = assembleFolder(content);
  const questions = book.zones.flatMap(({ shortName }) =>
    [...Object.keys(things), ...Object.keys(furtherThings), '主导产业'].map((thing) => `${shortName} ${thing}`),
  );
  await writeStatements(book, site, questions, file);
  return file;
}

/** Builds and serves both yearbooks once for a run; `npm test` has built the first one already. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'yearbook-sites-'));
  const built = process.env.YEARBOOK_TEST_SITE ?? join(folder, 'site');
  provide('browser', await prepareBrowser());
  if (!process.env.YEARBOOK_TEST_SITE) await build('content', built);
  await build('tests/fixtures/tiny', join(folder, 'tiny'));
  provide('statements', {
    site: await statementsOf('content', built, join(folder, 'site.jsonl')),
    tiny: await statementsOf('tests/fixtures/tiny', join(folder, 'tiny'), join(folder, 'tiny.jsonl')),
  });
  const site = await serve(built, ['/'], 4400);
  const tiny = await serve(join(folder, 'tiny'), ['/'], 4500);
  provide('site', { url: site.url, folder: built });
  provide('tiny', { url: tiny.url, folder: join(folder, 'tiny') });
  return () => {
    site.close();
    tiny.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
