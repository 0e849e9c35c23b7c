import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { hasJava, nuErrors } from '../support/nu-checker.ts';
import { limitOf, pageFile, parsePage, targetOf } from '../support/page.ts';
import { pagesOf, type Site } from '../support/site.ts';

const sites: [name: string, site: Site, leastLinks: number][] = [
  ['the yearbook', inject('site'), 1000],
  ['the tiny yearbook of another region', inject('tiny'), 60],
];
/** The pages with scripts, and how many; every other page has none. */
const scripted: Record<string, number> = {
  '/search/': 1,
  '/zones/': 1,
  '/need/': 1,
  '/compare/': 1,
  '/zones/*/cite/': 1,
};
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'long-title': 'off',
    'no-inline-style': 'error',
    // Astro and hast write these: valid HTML, but not the style that the validator prefers.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    // A plain form for several zones sends `z=a&z=b`.
    'form-dup-name': 'off',
    // A button in a form is meant to submit it.
    'no-implicit-button-type': 'off',
  },
});

for (const [name, site, leastLinks] of sites) {
  const pages = pagesOf(site);
  const html = new Map(pages.map((page) => [page, readFileSync(join(site.folder, pageFile(page)), 'utf8')]));
  const parsed = new Map([...html].map(([page, text]) => [page, parsePage(text)]));

  describe(`every page of ${name}`, () => {
    it('is valid HTML', async () => {
      const faults: string[] = [];
      for (const [page, text] of html) {
        const report = await validator.validateString(text);
        for (const { messages } of report.results)
          for (const m of messages) faults.push(`${page}:${m.line}:${m.column} ${m.ruleId} ${m.message}`);
      }
      expect(faults.slice(0, 40)).toEqual([]);
    });

    it.runIf(process.env.YEARBOOK_TEST_ALL && hasJava())(
      'is valid HTML to the checker of the W3C, too',
      async () => {
        expect((await nuErrors(site.folder)).slice(0, 40)).toEqual([]);
      },
      300_000,
    );

    it('carries no script but where it is named, no style attribute and nothing from another host', () => {
      const faults = [...parsed].flatMap(([page, { scripts, styled, loaded }]) => [
        ...(scripts !== (scripted[page.replace(/^\/zones\/[^/]+\/cite\//, '/zones/*/cite/')] ?? 0)
          ? [`${page} has ${scripts} scripts`]
          : []),
        ...(styled > 0 ? [`${page} has ${styled} style attributes`] : []),
        ...loaded.filter((address) => /^(?:[a-z]+:)?\/\//i.test(address)).map((address) => `${page} loads ${address}`),
      ]);
      expect(faults).toEqual([]);
    });

    it('links only to pages and fragments that are there, by relative addresses that name the file', () => {
      const faults: string[] = [];
      let seen = 0;
      for (const [page, { links }] of parsed) {
        for (const link of links) {
          if (/^(?:https?:|mailto:)/.test(link)) continue;
          seen += 1;
          // 404.html is served at any depth.
          const isAnywhere = page === '/404.html';
          if (link.startsWith('/') && !isAnywhere) faults.push(`${page} → ${link} is not relative`);
          if (/^[^?#]*\/(?:[?#]|$)/.test(link) && !isAnywhere) faults.push(`${page} → ${link} names a folder`);
          const { path, fragment } = targetOf(page, link);
          const target = parsed.get(path);
          const file = target ? null : join(site.folder, path);
          if (!target && !exists(file!)) faults.push(`${page} → ${link} is not there`);
          else if (target && fragment && !target.ids.includes(fragment))
            faults.push(`${page} → ${link} has no such fragment`);
        }
      }
      expect(faults.slice(0, 40)).toEqual([]);
      expect(seen).toBeGreaterThan(leastLinks);
    });

    it('uses every id once', () => {
      const faults = [...parsed].flatMap(([page, { ids }]) =>
        ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${page}#${id}`),
      );
      expect(faults).toEqual([]);
    });

    it('keeps within its bytes with the style sheet, as a server sends them', () => {
      const faults: string[] = [];
      const sizes = new Map<string, number>();
      const sizeOf = (sheet: string) =>
        sizes.getOrInsertComputed(sheet, (path) => brotliCompressSync(readFileSync(join(site.folder, path))).length);
      for (const [page, text] of html) {
        const sheets = parsed.get(page)!.sheets.map((sheet) => sizeOf(targetOf(page, sheet).path));
        const css = sheets.reduce((sum, size) => sum + size, 0);
        if (css > 9000) faults.push(`${page}: ${css} bytes of style sheet`);
        const bytes = brotliCompressSync(text).length + css;
        const limit = limitOf(page, text);
        if (bytes > limit) faults.push(`${page}: ${bytes} bytes, at most ${limit}`);
      }
      expect(faults).toEqual([]);
    });
  });
}

it('asks for the width of a window in a way that browsers before 2022 understand', () => {
  const { folder } = inject('site');
  const queries = globSync('_astro/*.css', { cwd: folder }).flatMap((file) =>
    Array.from(readFileSync(join(folder, file), 'utf8').matchAll(/@media[^{]*width[^{]*/g), ([query]) => query),
  );
  expect(queries.length).toBeGreaterThan(5);
  expect(queries.filter((query) => /[<>]/.test(query))).toEqual([]);
});

function exists(file: string): boolean {
  try {
    readFileSync(file);
    return true;
  } catch {
    return false;
  }
}
