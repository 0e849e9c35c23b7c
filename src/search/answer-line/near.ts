import type { AnswerFact } from './answer-fact.ts';
import type { Asked } from './asked.ts';
import { bestFirst } from './choose.ts';
import { names } from './matches.ts';

interface Wanted {
  asked: Asked;
  indicators: { id: string; label: string; measure: string }[];
}

/** Quantities of which two of one kind are near each other; a count of machines is near no count of firms. */
const akin = /^(?:money|area|duration|power|energy)/;
const isAkin = (fact: AnswerFact, measure: string) => akin.test(measure) && fact.measure === measure;

/** What a zone's reports have nearest to what they do not state: named as what it is, never as what was asked. */
export function nearestFact(facts: AnswerFact[], { asked, indicators }: Wanted): AnswerFact | null {
  const heads = (indicators.length > 0 ? indicators.map(({ label }) => headOf(label)) : [headOf(asked.text)]).filter(
    (head) => !isGeneral.test(head),
  );
  const tests: ((fact: AnswerFact) => boolean)[] = [
    (fact) => indicators.some(({ id }) => fact.indicator === id),
    (fact) => names(`${fact.subject?.label ?? ''} ${fact.label}`, asked),
    (fact) => isSpreadOver(asked.text, fact.label),
    (fact) => heads.some((head) => fact.label.includes(head)) && isOfKind(fact, indicators),
    (fact) => indicators.some(({ measure, label }) => isAkin(fact, measure) && isAlike(fact, label)),
  ];
  for (const test of tests) {
    const [best] = bestFirst(facts.filter((fact) => fact.unit && test(fact)));
    if (best) return best;
  }
  return null;
}

/** A sum of money is near no count, whatever both are called. */
const isOfKind = ({ measure }: AnswerFact, indicators: Wanted['indicators']) =>
  indicators.length === 0 || indicators.some((each) => each.measure.split(' ')[0] === measure.split(' ')[0]);

/** Sums of money are many: only one whose name shares a character is near. */
const isAlike = ({ measure, label }: AnswerFact, wanted: string) =>
  !measure.startsWith('money') || [...wanted].some((letter) => label.includes(letter));

/** What half of all names end in makes no two of them near. */
const isGeneral = /^(?:企业|公司|项目|产业|产品|情况|数量|厂房?|基地|中心|园区)$/u;

/** 厂房总建筑面积 has 厂房面积 in it, with other words between. */
function isSpreadOver(typed: string, label: string): boolean {
  let at = -1;
  return typed.length > 3 && [...typed].every((letter) => (at = label.indexOf(letter, at + 1)) >= 0);
}

/** 产值 of 规上工业总产值: what a name says it is stands last. */
const headOf = (label: string) => label.slice(-2);
