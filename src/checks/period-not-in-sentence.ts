import type { Corpus } from '../corpus/corpus.ts';
import { namedDay, namedTimes, type NamedTimes } from '../corpus/named-times.ts';
import { passageOf, type Passage } from '../corpus/passage.ts';
import type { Spot } from '../corpus/locate.ts';
import { statementsOf, type Statement } from '../corpus/statement.ts';
import { cellTimes } from '../corpus/cell-times.ts';
import type { Period } from '../schema/period.ts';
import { problemAt, rule } from './rule.ts';

/**
 * The period of a fact is a year, and the words before its figure name other years but not this one. A year elsewhere
 * in the sentence says when something was founded, or what the figure is compared with.
 */
export const periodNotInSentence = rule(['period-not-in-sentence'], ({ corpus, locations }) =>
  statementsOf(locations).flatMap((statement) => {
    const period = periodOf(statement);
    if (!period) return [];
    const said = statement.spots.map((spot) => contradiction(period, spot, statement, corpus));
    if (said.some((words) => words === null)) return [];
    const { claim, spots } = statement;
    const { block, cell } = spots[0]!;
    const where = cell ? '那一格' : '那一句';
    const message = `发现期间“${period.text}”，写着“${claim.figure ?? claim.name}”的${where}（第${block.index}段，第${block.line}行）说的是${said[0]}，应与它相符，请改正期间，或用 near 指明另一${cell ? '格' : '句'}。`;
    return [problemAt(claim.entry, [...claim.keys, 'period'], 'period-not-in-sentence', message)];
  }),
);

function periodOf({ fact, named, isChange }: Statement): Period | null {
  return isChange ? null : ((fact ?? named)!.period ?? null);
}

/** What the words say instead; null where nothing in them contradicts the period. */
function contradiction(period: Period, spot: Spot, { claim }: Statement, corpus: Corpus): string | null {
  if (spot.cell) return cellTimes(period, spot, claim.figure, corpus.quantities);
  if (period.kind === 'as-of') return againstDay(period, passageOf(spot, corpus.quantities));
  // What is to be by a day may be told with any year beside it.
  if (period.start === null || period.end === null) return null;
  const named = namedTimes(passageOf(spot, corpus.quantities), corpus.cues);
  return named && (againstYears(named, period) ?? againstMonths(named, period));
}

const yearOf = (day: string) => day.slice(0, 4);

/** 截至2025年6月 against a stock as of another month. */
function againstDay({ text, end }: Period, passage: Passage): string | null {
  const named = /\d{4}-\d{2}/.test(text) ? namedDay(passage) : null;
  if (!named) return null;
  const isSame = named.month === Number(end!.slice(5, 7)) && (named.year === null || named.year === yearOf(end!));
  return isSame ? null : named.words;
}

function againstYears({ years, stretch }: NamedTimes, { start, end, kind }: Period): string | null {
  const [from, to] = [yearOf(start!), yearOf(end!)];
  if (stretch && kind !== 'span' && from === to && stretch[0] <= from && to <= stretch[1])
    return `${stretch[0]}至${stretch[1]}年`;
  if (years.length === 0 || (years.some((year) => year <= to) && years.some((year) => year >= from))) return null;
  return years.map((year) => `${year}年`).join('、');
}

/** Months named are those of the period; a stretch of days may lie within them. */
function againstMonths({ months }: NamedTimes, { start, end, kind }: Period): string | null {
  if (!months || yearOf(start!) !== yearOf(end!)) return null;
  const [from, to] = [start!, end!].map((day) => Number(day.slice(5, 7))) as [number, number];
  if (kind === 'span' ? from >= months.from && to <= months.to : from === months.from && to === months.to) return null;
  return months.words;
}
