import type { Statement } from '../../views/statement.ts';
import { isOwn, type AnswerFact } from './answer-fact.ts';
import type { IndicatorAnswers, ZoneAnswers } from './answers.ts';
import type { Asked } from './asked.ts';
import { bestFirst, chooseFew } from './choose.ts';
import { claimOf, nameOf, text, valueParts } from './fact-parts.ts';
import { missing } from './missing.ts';
import { sentences } from './sentences.ts';

/** What a zone states of what was asked, or that it does not; `most` figures. */
export function ofZone(zone: ZoneAnswers, indicators: IndicatorAnswers[], asked: Asked, most: number): Statement[] {
  let left = most;
  const told = indicators.flatMap((indicator) => {
    const own = bestFirst(zone.facts.filter((fact) => isOwn(fact, indicator.id) && fits(fact, asked)));
    if (own.length === 0 || left <= 0) return [];
    const few = asked.growth ? own.slice(0, left) : chooseFew(own, zone.facts, left);
    left -= few.length;
    return asked.growth ? growth(zone, few) : stated(zone, few, indicator.label, own.length - few.length);
  });
  return told.length > 0 ? told : missing(zone, indicators, asked);
}

/** The fact's days and those of the years that were asked for meet; with no year asked, all do. */
function fits({ start, end, change }: AnswerFact, { years, growth: isGrowth }: Asked): boolean {
  if (isGrowth && !change) return false;
  return (
    years.length === 0 || years.some((year) => end && (start ?? end).slice(0, 4) <= year && year <= end.slice(0, 4))
  );
}

/** 灵石的工业投资：21.9亿元（2024年）；11.1亿元（2021年）。 One sentence for each unit. */
function stated(zone: ZoneAnswers, few: AnswerFact[], label: string, rest: number): Statement[] {
  const head = headingOf(few, label);
  return sentences(zone, few, `${zone.name}的${head}：`, head).map((statement, i, all) =>
    i === all.length - 1 && rest > 0 ? more(statement, zone, rest) : statement,
  );
}

/** Where all have one name that is much like the indicator's, that name. */
function headingOf(facts: AnswerFact[], label: string): string {
  const [first = label, ...others] = new Set(facts.map(nameOf));
  const isLike = [...first].some((_, i) => i > 0 && label.includes(first.slice(i - 1, i + 1)));
  return others.length === 0 && isLike ? first : label;
}

const more = (statement: Statement, { url }: ZoneAnswers, rest: number): Statement => ({
  ...statement,
  parts: [...statement.parts, text('另有'), { text: `${rest}条`, url: `${url}#facts` }, text('。')],
});

/** How much it grew, as the report has it. */
const growth = (zone: ZoneAnswers, facts: AnswerFact[]): Statement[] =>
  facts.map((fact) => ({
    rule: 'answer',
    claims: [claimOf(fact, zone)],
    parts: [text(`${zone.name}的${nameOf(fact)}：`), ...valueParts({ ...fact, value: fact.change! }, zone), text('。')],
  }));
