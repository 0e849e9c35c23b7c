import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { assertId } from './assert-id.ts';
import { newFile } from './new-file.ts';
import { newSource } from './new-source.ts';
import { Refusal } from './refusal.ts';
import { shown } from './settings.ts';

/** The source to name: the one asked for, or a new one with the names of zone and article. */
function chooseSource(content: string, asked: string | undefined, fresh: string): string {
  const file = join(content, 'sources', `${asked ?? fresh}.yaml`);
  if (asked && !existsSync(file))
    throw new Refusal(`没有来源 ${asked}：请先写 ${shown(file)}，或不写 --source，另立一个。`);
  if (!existsSync(file)) newFile(file, `来源 ${fresh} `, newSource);
  return asked ?? fresh;
}

const skeleton = (source: string) => `---
# 来源：sources/ 里一个文件的名字（不带 .yaml），说明这篇报道登在哪里、何时。
source: ${source}
# 我们自己的标题：说出一个发现，不夸，不超过 40 字。
title: 待写
# 一两句提要，含关键的数字。
lede: 待写
---

## 待写

待写：每段一行，两到六句；每个数字、名称、日期都从原文带过来，句子用我们自己的话。每一到三段一个小标题，两到六个字。
`;

/** Writes the skeleton of an article, and that of its source unless one is given; gives the article's path. */
export function newArticle(content: string, zone: string, id: string, source: string | undefined): string {
  assertId('园区编号', zone);
  assertId('报道编号', id);
  const folder = zone === 'unplaced' ? join(content, 'unplaced') : join(content, 'zones', zone);
  if (zone !== 'unplaced' && !existsSync(folder)) {
    throw new Refusal(`没有园区 ${zone}：请先运行 npm run new -- zone ${zone}。`);
  }
  const file = join(folder, 'articles', `${id}.mdx`);
  if (existsSync(file)) throw new Refusal(`报道 ${id} 已经有了，在 ${shown(file)}：请换一个编号，或直接修改它。`);
  const text = skeleton(chooseSource(content, source, `${zone}-${id}`));
  return newFile(file, `报道 ${id} `, text);
}
