import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { assertId } from './assert-id.ts';
import { newArticle } from './new-article.ts';
import { Refusal } from './refusal.ts';
import { shown } from './settings.ts';

function idsOf(content: string, vocabulary: string): [string, ...string[]] {
  const file = join(content, 'vocabularies', `${vocabulary}.yaml`);
  const entries: unknown = existsSync(file) ? parse(readFileSync(file, 'utf8')) : [];
  const ids = Array.isArray(entries) ? entries.map((entry: { id?: unknown }) => String(entry?.id)) : [];
  const [first, ...others] = ids;
  if (!first) throw new Refusal(`${shown(file)} 是空的：请先在那里列出至少一项。`);
  return [first, ...others];
}

/** A short name that no zone of the yearbook has yet. */
function freeShortName(content: string): string {
  const profiles = globSync('zones/*/profile.mdx', { cwd: content });
  const taken = profiles.map((file) => readFileSync(join(content, file), 'utf8')).join('\n');
  for (let number = 1; ; number += 1) if (!taken.includes(`新园区${number}号`)) return `新园区${number}号`;
}

const skeleton = (shortName: string, types: string[], cities: string[]) => `---
# 园区档案：身份写在这里，概况写在第二条横线以下。不知道的不写，整行删去；井号后面的是说明，写完可删。
# 全称，报道里最全的写法。
name: ${shortName}（全称待写）
# 简称，全书不重复，用在目录、地图与链接里。
shortName: ${shortName}
# 题签上的大字，两三个字。
place: 新园
# 别的写法，搜索用得着，如 [灵石经开区]。
aliases: []
# 园区类型，取自 vocabularies/zone-types.yaml：${types.join('、')}。
type: ${types[0]}
# 所在市，取自 vocabularies/cities.yaml：${cities.join('、')}。
# basis：printed 报道写明，editors 编者所补。
city: { id: ${cities[0]}, basis: editors }
# 所在县区；不知道就不写。
# county: { name: 某某县, basis: editors }
# 报道列为主导或重点的产业：编号取自 vocabularies/industries.yaml，from 是本园区一篇报道的编号，near 是所在句子里的几个字。
# industries:
#   - { id: coal-chemical, from: 2025-10-four-years, near: 煤化工 }
# 报道称为链主或龙头的企业：编号取自 companies/。
# chainLeaders:
#   - { company: dongfang-xiwang-jinzhong, from: 2025-09-chains, near: 东方希望 }
# 页首的几行说明，最多六行。
# identity:
#   - { label: 平台公司, text: 某某建设投资有限公司, from: 2025-10-four-years, near: 建设投资 }
# 目录里代表本园的一条事实的编号；本园没有自己的数字就不写。
# headline: industrial-output-2024
# 目录与搜索用的一句话，20–40 字，最好含一两个数。
summary: 待写：这个园区在哪里、做什么。
---

待写：概况，两到四句，写投资人最想知道的。这里的数字都要在 facts.mdx 里有一条。
`;

/** Writes the profile of a new zone and its first article, without which it would have no date; gives their paths. */
export function newZone(content: string, id: string): string[] {
  assertId('园区编号', id);
  if (id === 'unplaced') throw new Refusal('编号 unplaced 留给未归园的报道：请换一个编号。');
  const folder = join(content, 'zones', id);
  if (existsSync(folder)) throw new Refusal(`园区 ${id} 已经有了，在 ${shown(folder)}：请换一个编号，或直接修改它。`);
  const text = skeleton(freeShortName(content), idsOf(content, 'zone-types'), idsOf(content, 'cities'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'profile.mdx'), text);
  return [join(folder, 'profile.mdx'), newArticle(content, id, 'first', undefined)];
}
