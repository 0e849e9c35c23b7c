import type { Yearbook } from '../model/yearbook.ts';
import type { Zone } from '../model/zone.ts';
import { claimsOf, recordOf } from './claims.ts';
import { needLabels, needZone } from './need-zone.ts';
import { judge, verdictWords, type Need, type Verdict } from './need.ts';
import type { Statement, StatementPart } from './statement.ts';

/** A verdict as a statement: what was wanted, how it stands, what the report says, what is left to ask. */
export function verdictStatement(zone: Zone, { condition, state, evidence, ask }: Verdict): Statement {
  const claim = claimsOf(zone);
  const said: StatementPart[] = evidence
    ? [
        { text: '；' },
        {
          text: evidence.text,
          url: evidence.url,
          receipt: evidence.source,
          ...(evidence.doubted && { doubted: evidence.doubted }),
        },
      ]
    : [];
  return {
    rule: evidence ? 'verdict' : 'undisclosed',
    claims: [claim(evidence ? recordOf(evidence.url) : '')],
    parts: [{ text: `${condition}：${verdictWords[state]}` }, ...said, ...(ask ? [{ text: `。问：${ask}` }] : [])],
  };
}

/** Every topic, industry and recognition that a reader can ask of a zone, and what is answered. */
export function statementsOfNeed(zone: Zone, book: Pick<Yearbook, 'industries' | 'topics'>): Statement[] {
  const held = needZone(zone, book.topics);
  const nothing: Need = { industry: null, plant: null, days: null, recognition: null, words: [], topics: [] };
  const needs: Need[] = [
    { ...nothing, topics: book.topics.map(({ id }) => id) },
    ...book.industries.map(({ id }) => ({ ...nothing, industry: id })),
    { ...nothing, plant: 1 },
    { ...nothing, days: 1 },
  ];
  const labels = needLabels(book);
  return needs.flatMap((need) => judge(held, need, labels)).map((verdict) => verdictStatement(zone, verdict));
}
