import type { Fact } from '../../model/fact.ts';
import { redDoubts } from '../../model/red-doubts.ts';

/** A fact as the answer line needs it; small, since a zone's facts travel with a question about it. */
export interface AnswerFact {
  /** Fragment on the page of its zone. */
  id: string;
  indicator: string;
  label: string;
  /** Whose it is; left out, the zone's own. */
  subject?: { kind: string; label: string };
  /** As printed, with its unit; or the words of a fact without a figure. */
  value: string;
  /** Values of one kind of unit can stand in one sentence. */
  unit?: string;
  period: string;
  start?: string;
  end?: string;
  status: { id: string; label: string };
  /** What kind of quantity its indicator is: `money flow`. */
  measure: string;
  /** Same period last year and the like, as printed. */
  change?: string;
  doubted?: true;
  /** Ids of facts that say otherwise, which are never left out where this one is printed. */
  against?: string[];
  /** 甲3, and where it leads, from the address of the zone. */
  receipt: [mark: string, url: string];
}

/** Kinds of doubt which say that two things cannot both be true. */
const contradictions = new Set(['clash', 'two-ways']);

const known = new WeakMap<Fact[], AnswerFact[]>();

/** The facts of a zone, worked out once, for every indicator asks for them. */
export function answerFacts(zone: { url: string; facts: Fact[] }): AnswerFact[] {
  const answers = known.get(zone.facts) ?? allAnswers(zone);
  known.set(zone.facts, answers);
  return answers;
}

function allAnswers({ url, facts }: { url: string; facts: Fact[] }): AnswerFact[] {
  return facts.map((fact): AnswerFact => {
    const { id, indicator, label, subject, figure, text, period, periodLabel, status, change, doubts, receipt } = fact;
    const against = facts.filter((other) => isAgainst(fact, other)).map((other) => other.id);
    return {
      id,
      indicator: indicator.id,
      label,
      ...(subject && { subject: { kind: subject.kind, label: subject.label } }),
      value: figure?.shown ?? text ?? '',
      ...(figure && { unit: unitOf(fact) }),
      period: periodLabel,
      ...(period.start && { start: period.start }),
      ...(period.end && { end: period.end }),
      status: { id: status.id, label: status.label },
      measure: measureOf(indicator),
      ...(change && { change: `${change.label}${change.shown}` }),
      ...(redDoubts(doubts).length > 0 && { doubted: true as const }),
      ...(against.length > 0 && { against }),
      receipt: [`${receipt.stem}${receipt.paragraph}`, receipt.url.slice(url.length)],
    };
  });
}

export const measureOf = ({ dimension, nature }: { dimension: string; nature: string }) => `${dimension} ${nature}`;

/** 万平米 and 万平方米 are one unit, 亿元 and 万元 are two; of what is only counted each word is its own. */
function unitOf({ figure }: Fact): string {
  const { unit, low, high, magnitude } = figure!;
  const [own, base] = [low ?? high, magnitude.low ?? magnitude.high];
  return magnitude.dimension === 'count' || !own || !base
    ? unit
    : `${magnitude.dimension} ${Number((base / own).toPrecision(6))}`;
}

/** Two values of one indicator for one time that a doubt holds against each other. */
function isAgainst(fact: Fact, other: Fact): boolean {
  if (fact === other || fact.indicator.id !== other.indicator.id || areApart(fact, other)) return false;
  return fact.doubts.some(({ id, kind }) => contradictions.has(kind) && other.doubts.some((mark) => mark.id === id));
}

/** Both periods are known, and they share no day. */
function areApart({ period: a }: Fact, { period: b }: Fact): boolean {
  if (!a.end || !b.end) return false;
  return (a.start ?? a.end) > b.end || (b.start ?? b.end) > a.end;
}

/** The zone's own value of an indicator, nobody else's in it. */
export const isOwn = ({ indicator, subject }: AnswerFact, id: string) => indicator === id && !subject;
