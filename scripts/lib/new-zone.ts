import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { assertId } from './assert-id.ts';
import { examplesOf, type Examples } from './examples.ts';
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

const skeleton = (types: string[], cities: string[], examples: Examples) => `---
# 园区档案：身份写在这里，概况写在第二条横线以下。“待写”的都要写上；“#”后面是说明，可写可不写的行要用就去掉“#”。
# 全称，报道里最全的写法。
name: 待写
# 简称，全书不重复，用在目录、地图与链接里。
shortName: 待写
# 题签上的大字，两三个字。
place: 待写
# 别的写法，搜索用得着，如 [${examples.alias}]。
aliases: []
# 园区类型，取自 vocabularies/zone-types.yaml：${types.join('、')}。
type: 待写
# 所在市，取自 vocabularies/cities.yaml：${cities.join('、')}。
# basis：printed 报道写明，editors 编者所补。
city: { id: 待写, basis: editors }
# 所在县区；不知道就不写。
# county: { name: 某某县, basis: editors }
# 报道列为主导或重点的产业：编号取自 vocabularies/industries.yaml，from 是本园区一篇报道的编号，near 是所在句子里的几个字。
# industries:
#   - { id: ${examples.industry[0]}, from: ${examples.article}, near: ${examples.industry[1]} }
# 报道称为链主或龙头的企业：编号取自 companies/。
# chainLeaders:
#   - { company: ${examples.company[0]}, from: ${examples.article}, near: ${examples.company[1]} }
# 页首的几行说明，最多六行。
# identity:
#   - { label: 平台公司, text: 某某建设投资有限公司, from: ${examples.article}, near: 建设投资 }
# 目录里代表本园的一条事实的编号；本园没有自己的数字就不写。
# headline: ${examples.headline}
# 目录与搜索用的一句话，20–40 字，最好含一两个数。
summary: 待写
---

待写：概况，两到四句，写投资人最想知道的。这里的数字都要在报道里写着。
`;

/** Writes the profile of a new zone and its first article, without which it would have no date; gives their paths. */
export function newZone(content: string, id: string): string[] {
  assertId('园区编号', id);
  if (id === 'unplaced') throw new Refusal('编号 unplaced 留给未归园的报道：请换一个编号。');
  const folder = join(content, 'zones', id);
  if (existsSync(folder)) throw new Refusal(`园区 ${id} 已经有了，在 ${shown(folder)}：请换一个编号，或直接修改它。`);
  const text = skeleton(idsOf(content, 'zone-types'), idsOf(content, 'cities'), examplesOf(content));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'profile.mdx'), text);
  return [join(folder, 'profile.mdx'), newArticle(content, id, 'first', undefined)];
}
