import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { comparisonOf, type ComparedRow, type ComparedZone } from '../../src/views/comparison.ts';
import { command } from '../support/command.ts';
import { edited, type Edit } from '../support/edits.ts';
import { scratchFolder } from '../support/yearbooks.ts';

const scratch = scratchFolder();
const out = join(scratch, 'out');

/** One zone states 15亿美元 and the other 100亿元, of one indicator and one year; nothing else keeps them apart. */
const edits: Edit[] = [
  {
    file: 'zones/dongwan/articles/2031-05-quarter.mdx',
    find: '## 船坞',
    put: '2027年工业产值15亿美元，同比-4.2%；2026年工业产值-3.5亿元。\n\n## 船坞',
  },
  {
    file: 'zones/dongwan/facts.mdx',
    find: 'facts:\n',
    put: `facts:
  - { indicator: output, figure: 15亿美元, period: 2027, status: actual, change: { label: 同比, figure: -4.2% }, from: 2031-05-quarter }
  - { indicator: output, id: loss, figure: -3.5亿元, period: 2026, status: actual, from: 2031-05-quarter }
`,
  },
  {
    file: 'zones/beiling/articles/2031-06-invite.mdx',
    find: '北岭位于山州市',
    put: '2027年工业产值100亿元，2026年工业产值7亿元。北岭位于山州市',
  },
  {
    file: 'zones/beiling/facts.mdx',
    write: `---
facts:
  - { indicator: output, figure: 100亿元, period: 2027, status: actual, from: 2031-06-invite }
  - { indicator: output, id: profit, figure: 7亿元, period: 2026, status: actual, from: 2031-06-invite }
---
`,
  },
  {
    file: 'yearbook.yaml',
    find: 'searches:',
    put: 'rates: [{ currency: USD, to: CNY, rate: 7.1, date: 2031-06-30, source: 试行中间价 }]\nsearches:',
  },
];
const page = (path: string) => readFileSync(join(out, path), 'utf8');
const text = (html: string) => html.replace(/<[^>]+>/g, '').replace(/\s+/g, '');
/** The tables of the indicator's page by the head they stand under. */
const sections = () =>
  page('indicators/output/index.html').split('<section').slice(1).map((html) => ({ html, words: text(`<${html}`) })); // prettier-ignore

describe('two zones, one with 15亿美元 and one with 100亿元', () => {
  beforeAll(async () => {
    const content = edited(edits, scratch, 'currencies');
    const { status, lines } = await command('build', { YEARBOOK_CONTENT: content, YEARBOOK_OUT: out });
    expect(status, lines.join('\n')).toBe(0);
  });

  it('are in no ranking and under no bar together', () => {
    const ranked = sections().filter(({ words }) => words.includes('可比：') && !words.includes('不可比'));
    expect(ranked).toHaveLength(1);
    expect(ranked[0]!.words).toMatch(/2026年/);
    expect(ranked[0]!.words).not.toMatch(/美元|100亿元/);
    const apart = sections().find(({ words }) => words.includes('不可比'))!;
    expect(apart.words).toMatch(/15亿美元/);
    expect(apart.words).toMatch(/100亿元/);
    expect(apart.html).not.toContain('class="bar"');
  });

  it('are told apart where a reader sets the zones side by side, and no bar is drawn of them', () => {
    const { zones, rows } = JSON.parse(page('compare/data.json')) as { zones: ComparedZone[]; rows: ComparedRow[] };
    const only2027 = zones.map((zone) => ({
      ...zone,
      values: { output: (zone.values.output ?? []).filter(({ end }) => end.startsWith('2027')) },
    }));
    const row = comparisonOf(only2027, rows).rows.find(({ row: { id } }) => id === 'output')!;
    expect(row.values.map((value) => value!.rest)).toEqual(['亿美元', '亿元']);
    expect(row).toMatchObject({ comparable: false, bars: null, differs: ['unit'] });
  });

  it('a conversion stands beside the original, with whose it is, its day and its source', () => {
    for (const path of ['zones/dongwan/index.html', 'indicators/output/index.html'])
      expect(text(page(path))).toContain('编者折算：106.5亿元（1美元＝7.1元，2031-06-30，试行中间价）');
    expect(text(page('zones/beiling/index.html'))).not.toContain('编者折算');
  });

  it('the data name the currency, and a loss and a fall are below zero', () => {
    const { facts } = JSON.parse(page('data/v1/zones/dongwan.json')) as {
      facts: { id: string; low: number; currency?: string; change?: { low: number } }[];
    };
    const fact = (id: string) => facts.find((one) => one.id === id)!;
    expect(fact('output-2027')).toMatchObject({ low: 15, currency: 'USD', change: { low: -4.2 } });
    expect(fact('loss')).toMatchObject({ low: -3.5, currency: 'CNY' });
    expect(fact('firms-as-of-2031-05')).not.toHaveProperty('currency');
    expect(page('data/v1/zones/dongwan.csv')).toMatch(/,USD,/);
  });

  it('a loss is drawn on the other side of zero than a profit', () => {
    const [ranked] = sections().filter(({ words }) => words.includes('可比：2026'));
    expect(ranked!.html).toMatch(/<rect x="33.3" width="66.7" height="8"/);
    expect(ranked!.html).toMatch(/<rect width="33.3" height="8"/);
    expect(ranked!.html).toContain('class="axis-line"');
  });
});
