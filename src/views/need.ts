import type { SourceMark } from './source-mark.ts';

/** Something that a report says and that a need can ask for. */
export interface Evidence {
  text: string;
  url: string;
  source: SourceMark;
  /** It is a fact; false: it is only planned, under way or in doubt. */
  settled: boolean;
}
/** In the base unit of its dimension; null where the figure is open on that side. */
export interface Measured extends Evidence {
  low: number | null;
  high: number | null;
}
/** All that a need can ask of a zone, small enough to be sent to a reader's browser. */
export interface NeedZone {
  id: string;
  name: string;
  url: string;
  place: string;
  industries: Record<string, Evidence>;
  topics: Record<string, Evidence>;
  plants: Measured[];
  times: Measured[];
  /** Recognitions and ranks. */
  recognitions: Evidence[];
  /** The sentences of facts and offers. */
  statements: Evidence[];
}

/** What a visitor looks for; null where nothing is asked. */
export interface Need {
  industry: string | null;
  /** Square metres of finished standard plant, at least. */
  plant: number | null;
  /** Days that approvals may take, at most. */
  days: number | null;
  /** A word of a recognition, such as 化工园区. */
  recognition: string | null;
  /** A word of an offer or fact, such as 标准地, with the words that mean the same. */
  words: string[];
  topics: string[];
}

export interface Verdict {
  condition: string;
  state: 'pass' | 'fail' | 'unknown';
  evidence: Evidence | null;
  /** The question to ask where the answer is unknown. */
  ask: string | null;
}

/** Words of the conditions, from the vocabularies. */
export interface NeedLabels {
  industries: Record<string, string>;
  topics: Record<string, { label: string; ask: string }>;
}

/**
 * Judges a zone by a need. Only a figure that is stated and too small or too large fails. What no report says, or only
 * as a plan or in doubt, is unknown and names the question to ask.
 */
export function judge(zone: NeedZone, need: Need, labels: NeedLabels): Verdict[] {
  const verdicts: Verdict[] = [];
  if (need.industry) {
    const label = labels.industries[need.industry] ?? need.industry;
    verdicts.push(stated(`有${label}`, zone.industries[need.industry], `园里有没有做${label}的企业，缺哪一环？`));
  }
  if (need.plant !== null) {
    const enough = `标准厂房不少于${need.plant}平方米`;
    verdicts.push(measured(enough, zone.plants, atLeast(need.plant), `现成可用的标准厂房有没有${need.plant}平方米？`));
  }
  if (need.days !== null) {
    const quick = `审批不超过${need.days}天`;
    verdicts.push(
      measured(quick, zone.times, atMost(need.days * secondsOfDay), `从签约到开工，能不能在${need.days}天内办完审批？`),
    );
  }
  if (need.recognition) {
    const found = zone.recognitions.filter(({ text }) => text.includes(need.recognition!));
    verdicts.push(
      stated(`认定：${need.recognition}`, settledFirst(found), `${need.recognition}认定过了没有，文号是什么？`),
    );
  }
  if (need.words.length > 0) {
    const found = zone.statements.filter(({ text }) => need.words.some((word) => text.includes(word)));
    verdicts.push(stated(need.words[0]!, settledFirst(found), `有没有${need.words[0]}，怎么办理？`));
  }
  for (const id of need.topics) {
    const { label, ask } = labels.topics[id] ?? { label: id, ask: '' };
    verdicts.push(stated(`写明${label}`, zone.topics[id], ask));
  }
  return verdicts;
}

const settledFirst = (list: Evidence[]): Evidence | undefined => list.find(({ settled }) => settled) ?? list[0];

const stated = (condition: string, evidence: Evidence | undefined, ask: string): Verdict =>
  evidence?.settled
    ? { condition, state: 'pass', evidence, ask: null }
    : { condition, state: 'unknown', evidence: evidence ?? null, ask };

/** The base unit of durations is the second, of areas the square metre. */
const secondsOfDay = 86_400;

type Judge = (value: Measured) => 'pass' | 'fail' | 'unknown';

const atLeast =
  (least: number): Judge =>
  ({ low, high }) =>
    low !== null && low >= least ? 'pass' : high !== null && high < least ? 'fail' : 'unknown';
const atMost =
  (most: number): Judge =>
  ({ low, high }) =>
    high !== null && high <= most ? 'pass' : low !== null && low > most ? 'fail' : 'unknown';

/**
 * One settled value that suffices passes. It fails if there are settled values, none suffices, and none is unsettled.
 */
function measured(condition: string, values: Measured[], judgeOne: Judge, ask: string): Verdict {
  const judged = values.map(
    (evidence) => ({ evidence, state: evidence.settled ? judgeOne(evidence) : 'unknown' }) as const,
  );
  const best = ['pass', 'unknown', 'fail'].flatMap((state) => judged.filter((one) => one.state === state))[0];
  if (!best) return { condition, state: 'unknown', evidence: null, ask };
  return { condition, ...best, ask: best.state === 'unknown' ? ask : null };
}

export interface Judged {
  zone: NeedZone;
  verdicts: Verdict[];
  /** The numbers of verdicts that pass, fail and are unknown. */
  tally: Record<Verdict['state'], number>;
}

/** All zones: the fewest failures first, then the most passes, then in the order of the book. */
export function judgeAll(zones: NeedZone[], need: Need, labels: NeedLabels): Judged[] {
  const judged = zones.map((zone): Judged => {
    const verdicts = judge(zone, need, labels);
    const count = (state: Verdict['state']) => verdicts.filter((verdict) => verdict.state === state).length;
    return { zone, verdicts, tally: { pass: count('pass'), fail: count('fail'), unknown: count('unknown') } };
  });
  return judged.sort((a, b) => a.tally.fail - b.tally.fail || b.tally.pass - a.tally.pass);
}
