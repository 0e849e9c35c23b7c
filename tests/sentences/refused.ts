import { appendFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openYearbook } from '../../src/open-yearbook.ts';
import type { Row } from './row.ts';

const root = join(import.meta.dirname, '../..');

/** What the check says of each row: a yearbook with one zone, and an article and a fact for each of them. */
export async function refusedOf(rows: Row[], scratch: string): Promise<string[][]> {
  const folder = bookOf(rows, join(scratch, 'book'));
  const told: string[][] = rows.map(() => []);
  for (const { path, line, message } of openYearbook(folder).problems) {
    const article = /articles\/a(\d+)\.mdx$/.exec(path);
    const row = path.endsWith('facts.mdx') ? line - 3 : Number(article?.[1]);
    if (!told[row]) throw new Error(`${path}:${line} ${message}`);
    told[row].push(message);
  }
  return told;
}

function bookOf(rows: Row[], folder: string): string {
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'zones/p/articles'), { recursive: true });
  mkdirSync(join(folder, 'sources'));
  cpSync(join(root, 'content/vocabularies'), join(folder, 'vocabularies'), { recursive: true });
  rmSync(join(folder, 'vocabularies/related-words.yaml'), { force: true });
  appendFileSync(join(folder, 'vocabularies/indicators.yaml'), rows.map(indicatorOf).join(''));
  write('yearbook.yaml', yearbook);
  write('zones/p/profile.mdx', profile);
  const facts = rows.map(([says, record], n) => {
    write(`sources/s${n}.yaml`, source(n));
    write(`zones/p/articles/a${n}.mdx`, `---\nsource: s${n}\ntitle: ${titleOf(n)}\nlede: 试写。\n---\n\n${says}\n`);
    return `  - { id: f${n}, ${record.replace(/^indicator: (x-[a-z]+)/, `indicator: $1-${n}`)}, from: a${n} }`;
  });
  write('zones/p/facts.mdx', `---\nfacts:\n${facts.join('\n')}\n---\n`);
  return folder;
}

const kinds: Record<string, [dimension: string, nature: string]> = {
  any: ['any', 'stock'],
  money: ['money', 'flow'],
  power: ['any', 'capacity'],
};

/** Two rows are never the same fact. */
function indicatorOf([, record]: Row, n: number): string {
  const kind = /^indicator: x-([a-z]+)/.exec(record)![1]!;
  const [dimension, nature] = kinds[kind]!;
  return `\n- { id: x-${kind}-${n}, label: 某项${n}, definition: 试用。, dimension: ${dimension}, nature: ${nature} }`;
}

const titleOf = (n: number) => `试写${[...String(n)].map((digit) => '甲乙丙丁戊己庚辛壬癸'[Number(digit)]).join('')}篇`;

const source = (n: number) =>
  `publication: 试报\nkind: article\nheadline: 试写第${n}篇\npublished: { notBefore: 2025-10-20, notAfter: 2025-10-20, likelyMonth: 2025-10, reason: 印有日期 }\n`;

const yearbook =
  "title: 试志\nsubtitle: 试编\nregion: 某省\nmotto: [据实而书]\nedition: 2025-12-31\nsite: ''\ncontact: ''\nsearches: []\n";

const profile =
  '---\nname: 试园经济开发区\nshortName: 试园\nplace: 试园\ntype: economic\ncity: { id: taiyuan, basis: editors }\nsummary: 试园在这里。\n---\n\n试园在这里。\n';
