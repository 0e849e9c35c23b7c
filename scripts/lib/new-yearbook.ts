import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Province } from './chinese-divisions.ts';
import { newFile } from './new-file.ts';
import { Refusal } from './refusal.ts';
import { root, shown } from './settings.ts';

/** What a yearbook cannot do without. */
export interface NewYearbook {
  title: string;
  province: Province;
  /** ISO day: the yearbook's “today”. */
  edition: string;
}

/** The vocabularies that any region can use as they are. */
const shipped = [
  'indicators',
  'units',
  'industries',
  'zone-types',
  'statuses',
  'topics',
  'cues',
  'related-words',
  'card-cues',
  'products',
];

/**
 * Writes a yearbook without a zone into a new folder; gives the paths of what was written.
 * @throws Refusal where the folder has something in it.
 */
export function newYearbook(folder: string, book: NewYearbook): string[] {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Refusal(`${shown(folder)} 里已经有东西：请换一个空文件夹的名字。`);
  const vocabularies = join(folder, 'vocabularies');
  const written = [
    newFile(join(folder, 'yearbook.yaml'), '年鉴', yearbookText(book)),
    newFile(join(vocabularies, 'cities.yaml'), '市的清单', citiesText(book.province)),
  ];
  for (const name of shipped) {
    const from = join(root, 'content/vocabularies', `${name}.yaml`);
    if (!existsSync(from)) continue;
    cpSync(from, join(vocabularies, `${name}.yaml`));
    written.push(join(vocabularies, `${name}.yaml`));
  }
  return written;
}

const yearbookText = ({ title, province, edition }: NewYearbook) => `# 书名，印在每一页上。
title: ${scalar(title)}
# 副题。
subtitle: ${scalar(`${province.label}开发区年鉴`)}
# 所记的地区。
region: ${scalar(province.label)}
# 封面题词，一行一句。
motto: [一园一志，, 一数一据。]
# 截止日：全书的“今天”。早于或等于它的期限，没有后来的报道，就是到期未见报道。
edition: ${edition}
# 网站地址，如 https://example.org/yearbook/；还没有就留空。
site: ''
# 收更正的邮箱，或表单的网址（其中的 {id} 与 {subject} 会换成条目的编号与名称）；还没有就留空，页上就不说可以来信。
contact: ''
`;

function citiesText({ cities }: Province): string {
  const lines = cities.map(
    ({ id, label, name, code }) => `- { id: ${id}, label: ${label}, name: ${name}, code: '${code}' }`,
  );
  return `# 设区市与同级的地方：code 是行政区划代码（GB/T 2260），定目录的次序。
# 要在首页画示意图，给每个市加上 row 与 column（方格的行与列，1 起，上北下南）；不加就不画。
${lines.join('\n')}
`;
}

/** A text as YAML writes it on one line. */
const scalar = (text: string) => stringify(text, { lineWidth: 0 }).trimEnd();
