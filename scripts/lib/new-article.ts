import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { assertId } from './assert-id.ts';
import { Refusal } from './refusal.ts';
import { shown } from './settings.ts';

const sourcesOf = (content: string) =>
  globSync('sources/*.yaml', { cwd: content })
    .map((file) => basename(file, '.yaml'))
    .sort();

function usedSources(content: string): Set<string> {
  const articles = globSync('**/articles/*.mdx', { cwd: content });
  const sources = articles.map(
    (file) => /^source: *["']?([\w-]+)/m.exec(readFileSync(join(content, file), 'utf8'))?.[1],
  );
  return new Set(sources.filter((source) => source !== undefined));
}

/** The source that was asked for, or the first that no article was written from. */
function chooseSource(content: string, asked: string | undefined): string {
  const sources = sourcesOf(content);
  if (asked) {
    if (sources.includes(asked)) return asked;
    throw new Refusal(`没有来源 ${asked}：请先写 ${shown(join(content, 'sources', `${asked}.yaml`))}。`);
  }
  const used = usedSources(content);
  const free = sources.find((source) => !used.has(source));
  if (free) return free;
  throw new Refusal(
    `每个来源都已有报道：请先在 ${shown(join(content, 'sources'))} 写新的来源，或用 --source 指定一个。`,
  );
}

const skeleton = (source: string) => `---
# 来源：sources/ 里一个文件的名字（不带 .yaml），说明这篇报道登在哪里、何时。
source: ${source}
# 我们自己的标题：说出一个发现，不夸，不超过 40 字。
title: 待写：这篇报道的发现
# 一两句提要，含关键的数字。
lede: 待写：一两句提要。
---

## 待写

待写：每段一行，两到六句；每个数字、名称、日期都从原文带过来，句子用我们自己的话。每一到三段一个小标题，两到六个字。
`;

/** Writes the skeleton of an article; gives its path. */
export function newArticle(content: string, zone: string, id: string, source: string | undefined): string {
  assertId('园区编号', zone);
  assertId('报道编号', id);
  const folder = zone === 'unplaced' ? join(content, 'unplaced') : join(content, 'zones', zone);
  if (zone !== 'unplaced' && !existsSync(folder)) {
    throw new Refusal(`没有园区 ${zone}：请先运行 npm run new -- zone ${zone}。`);
  }
  const file = join(folder, 'articles', `${id}.mdx`);
  if (existsSync(file)) throw new Refusal(`报道 ${id} 已经有了，在 ${shown(file)}：请换一个编号，或直接修改它。`);
  const text = skeleton(chooseSource(content, source));
  mkdirSync(join(folder, 'articles'), { recursive: true });
  writeFileSync(file, text);
  return file;
}
