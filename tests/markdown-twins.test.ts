import { describe, expect, it } from 'vitest';
import { articleTwin } from '../src/exports/markdown/article-twin.ts';
import { llmsTxt } from '../src/exports/markdown/llms-txt.ts';
import { escaped } from '../src/exports/markdown/markdown-blocks.ts';
import { zoneTwin } from '../src/exports/markdown/zone-twin.ts';
import { assembleFolder } from './support/assemble.ts';

const links = (text: string) => [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, link]) => link!);

for (const folder of ['content', 'tests/fixtures/tiny']) {
  const book = { ...assembleFolder(folder), site: '' };
  describe(`the Markdown twins of ${folder}`, () => {
    it('print every figure of a profile with a link to its receipt', () => {
      const missing = book.zones.flatMap((zone) => {
        const lines = zoneTwin(book, zone).split('\n');
        return zone.facts
          .filter(({ figure, receipt: { stem, paragraph } }) => {
            const value = escaped(figure?.shown ?? '');
            return !lines.some((line) => line.includes(value) && line.includes(`[${stem}${paragraph}](articles/`));
          })
          .map(({ url }) => url);
      });
      expect(missing).toEqual([]);
    });

    it('print every paragraph of an article under its number', () => {
      for (const reports of [...book.zones, book.unplaced])
        for (const article of reports.articles) {
          const twin = articleTwin(book, reports, article);
          const numbers = [...twin.matchAll(/^〔第(\d+)段〕/gm)].map(([, number]) => Number(number));
          expect(numbers).toEqual(article.blocks.map(({ index }) => index));
        }
    });

    it('are all listed in llms.txt', () => {
      const listed = links(llmsTxt({ ...book, site: 'https://example.org/' }));
      for (const { url, articles } of book.zones)
        for (const page of [url, ...articles.map((article) => article.url)])
          expect(listed).toContain(`https://example.org${page}index.md`);
    });

    it('lead to whole addresses where the address of the site is known', () => {
      const named = { ...book, site: 'https://example.org/yearbook/' };
      for (const zone of named.zones)
        for (const link of links(zoneTwin(named, zone)))
          expect(link).toMatch(/^https:\/\/example\.org\/yearbook\/|^https?:/);
    });
  });
}

describe('escaped', () => {
  it('keeps signs that Markdown would read as markup', () => {
    expect(escaped('*2×350MW* [x](y) <b>')).toBe(String.raw`\*2×350MW\* \[x]\(y) \<b>`);
  });
});
