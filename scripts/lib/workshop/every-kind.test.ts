import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bookOf } from '../../../src/workshop/book.ts';
import { redFields, type CardKind } from '../../../src/workshop/cards/card.ts';
import type { Action } from '../../../src/workshop/draft/actions.ts';
import type { Draft } from '../../../src/workshop/draft/draft.ts';
import { newDraft } from '../../../src/workshop/draft/new-draft.ts';
import { reduce } from '../../../src/workshop/draft/reduce.ts';
import { planFiles } from '../../../src/workshop/record/plan-files.ts';
import { root } from '../settings.ts';
import { corpusWith, faultLines } from './check-plan.ts';
import { readIn } from './write-files.ts';

const content = join(root, 'content');
const book = bookOf(corpusWith(content, []).corpus);
const read = readIn({ content, printed: join(root, 'nowhere') });
const print = `灵石经开区：新材料园动工

2026年3月5日，记者从灵石经济技术开发区获悉，新材料产业园一期在2026年2月开工，占地320亩，总投资6.4亿元，由灵石晋峰新材料有限公司建设。园区可提供标准化厂房1.2万平方米，正在招引碳纤维下游企业。产业链写作“原丝—碳丝—复合材料”。报道另一处说占地300亩。

年份	规上工业总产值（亿元）
2029	31.5
2030	36.2
`;

/** A draft, and an editor who marks words and fills in what is red. */
function atWork() {
  let draft: Draft = newDraft(print, book);
  const act = (action: Action) => void (draft = reduce(draft, action, book));
  const accept = (id: string, values: Record<string, string> = {}) => {
    for (const [field, value] of Object.entries(values)) act({ do: 'set', on: id, field, value });
    for (const field of redFields(draft.cards.find((card) => card.id === id)!))
      act({ do: 'set', on: id, field, value: draft.cards.find((card) => card.id === id)!.fields[field]!.value });
    act({ do: 'accept', card: id });
  };
  const make = (kind: CardKind, words: string, values: Record<string, string> = {}) => {
    const known = new Set(draft.cards.map(({ id }) => id));
    const start = draft.print.indexOf(words);
    act({ do: 'make', kind, start, end: start + words.length });
    accept(draft.cards.find(({ id }) => !known.has(id))!.id, values);
  };
  return { now: () => draft, act, accept, make };
}

describe('a second report on a zone, with a card of every kind', () => {
  const { now, act, accept, make } = atWork();
  act({ do: 'set', on: 'source', field: 'publication', value: '科学导报' });

  it('is of the zone that it names', () => {
    expect(now().zone.id!.value).toBe('lingshi');
    expect(now().zone.known!.value).toBe('true');
  });

  it('passes the check, and only adds to files that are there', () => {
    for (const { id, kind, folded } of now().cards) if (!folded && kind !== 'event') accept(id);
    make('project', '新材料产业园一期', { companies: '灵石晋峰新材料有限公司' });
    make('event', '新材料产业园一期在2026年2月开工', {
      title: '新材料产业园一期动工',
      kind: 'start',
      nature: 'happened',
      date: '2026-02',
    });
    make('prospectus', '可提供标准化厂房1.2万平方米', {
      topic: 'plant',
      title: '标准化厂房',
      text: '开发区有标准化厂房1.2万平方米可用。',
    });
    make('doubt', '报道另一处说占地300亩', {
      title: '占地两说',
      kind: 'two-ways',
      what: '占地一处写320亩，一处写300亩。',
      why: '没有写哪一处是批准的。',
    });
    for (const label of ['原丝', '碳丝', '复合材料'])
      make('node', label, { chain: '碳纤维', stage: 'midstream', status: 'planned' });
    make('link', '原丝—碳丝', { chain: '碳纤维' });
    const table = now().print.indexOf('年份');
    act({ do: 'series', start: table, end: now().print.length });
    for (const { id, state, kind } of now().cards) if (kind === 'series' && state === 'open') accept(id);
    const files = planFiles(now(), book, read);
    const before = new Set(faultLines(content, []));
    expect(faultLines(content, files).filter((line) => !before.has(line) && !/after-edition/.test(line))).toEqual([]);
    for (const { path, before: old, after } of files) {
      if (old === null) continue;
      // Every line that was there is there still, in its order.
      const lines = old.split('\n');
      let found = 0;
      for (const line of after.split('\n')) if (line === lines[found]) found += 1;
      expect(found, path).toBe(lines.length);
    }
    const names = files.map(({ path }) => path);
    expect(names).toEqual(
      expect.arrayContaining(
        ['facts', 'projects', 'events', 'prospectus', 'doubts', 'chains', 'companies'].map(
          (list) => `zones/lingshi/${list}.mdx`,
        ),
      ),
    );
    expect(readFileSync(join(content, 'zones/lingshi/facts.mdx'), 'utf8')).not.toContain('31.5');
  });
});
