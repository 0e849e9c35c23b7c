import type { SourceMark } from './source-mark.ts';

/**
 * How far a record answers a need: it states a fact; it states what is under way, planned, claimed or in doubt; or it
 * mentions the topic without what is asked.
 */
export type Standing = 'settled' | 'unclear' | 'mentioned';

/** Something that a report says and that a need can ask for. */
export interface Evidence {
  text: string;
  /** Of the record, from the site's root. */
  url: string;
  source: SourceMark;
  standing: Standing;
  /** It has not begun, so it stands after what is there or under way. */
  planned?: true;
  doubted?: true;
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

/** `unclear`, `mentioned` and `silent` are unknown, for different reasons. */
export type VerdictState = 'pass' | 'fail' | 'unclear' | 'mentioned' | 'silent';
export const verdictWords: Record<VerdictState, string> = {
  pass: '合',
  fail: '不合',
  unclear: '没写清',
  mentioned: '提到，没写数',
  silent: '没写',
};
export interface Verdict {
  condition: string;
  state: VerdictState;
  evidence: Evidence | null;
  /** The question that is left to ask; null where there is none. */
  ask: string | null;
}

/** Words of the conditions, from the vocabularies. */
export interface NeedLabels {
  industries: Record<string, string>;
  topics: Record<string, { label: string; ask: string }>;
}

/** The value of a key of the record itself: an address may ask for `constructor`, which every object inherits. */
const own = <T>(record: Record<string, T>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/**
 * Judges a zone by a need. Only a record that answers what is asked passes. Only a figure that is stated and too small or
 * too large fails. All else is unknown and names the question to ask.
 */
export function judge(zone: NeedZone, need: Need, labels: NeedLabels): Verdict[] {
  const verdicts: Verdict[] = [];
  if (need.industry) {
    const label = own(labels.industries, need.industry) ?? need.industry;
    const ask = `园里有没有做${label}的企业，缺哪一环？`;
    verdicts.push(stated(`有${label}`, own(zone.industries, need.industry), ask));
  }
  if (need.plant !== null) {
    const enough = `建成的标准厂房不少于${need.plant}平方米`;
    const ask = `现成可用的标准厂房有没有${need.plant}平方米？`;
    verdicts.push(askedAnyway(measured(enough, zone.plants, atLeast(need.plant), ask), '建成的厂房还空着多少平方米？'));
  }
  if (need.days !== null) {
    const quick = `审批不超过${need.days}天`;
    const ask = `从签约到开工，能不能在${need.days}天内办完审批？`;
    verdicts.push(measured(quick, zone.times, atMost(need.days * secondsOfDay), ask));
  }
  if (need.recognition) {
    const found = zone.recognitions.filter(({ text }) => text.includes(need.recognition!));
    const ask = `${need.recognition}认定过了没有，文号是什么？`;
    verdicts.push(stated(`认定：${need.recognition}`, bestOf(found), ask));
  }
  if (need.words.length > 0) {
    const found = zone.statements.filter(({ text }) => need.words.some((word) => text.includes(word)));
    verdicts.push(stated(need.words[0]!, bestOf(found), `有没有${need.words[0]}，怎么办理？`));
  }
  for (const id of need.topics) {
    const { label, ask } = own(labels.topics, id) ?? { label: id, ask: `${id}的情况怎样？` };
    verdicts.push(stated(label, own(zone.topics, id), ask));
  }
  return verdicts;
}

const standings: Standing[] = ['settled', 'unclear', 'mentioned'];
const rank = ({ standing, planned }: Evidence) => standings.indexOf(standing) * 2 + (planned ? 1 : 0);

/** The best answer: by standing, then what has begun before what has not, then in the order of the book. */
export const bestOf = <T extends Evidence>(list: T[]): T | undefined =>
  list.reduce<T | undefined>((best, one) => (best && rank(best) <= rank(one) ? best : one), undefined);

function stated(condition: string, evidence: Evidence | undefined, ask: string): Verdict {
  if (!evidence) return { condition, state: 'silent', evidence: null, ask };
  if (evidence.standing === 'settled') return { condition, state: 'pass', evidence, ask: null };
  return { condition, state: evidence.standing, evidence, ask };
}

/** Adds a question to a pass: a plant that is built may be full. */
const askedAnyway = (verdict: Verdict, ask: string): Verdict =>
  verdict.state === 'pass' ? { ...verdict, ask } : verdict;

/** The base unit of durations is the second, of areas the square metre. */
const secondsOfDay = 86_400;

type Judge = (value: Measured) => 'pass' | 'fail' | 'unclear';

const atLeast =
  (least: number): Judge =>
  ({ low, high }) =>
    low !== null && low >= least ? 'pass' : high !== null && high < least ? 'fail' : 'unclear';
const atMost =
  (most: number): Judge =>
  ({ low, high }) =>
    high !== null && high <= most ? 'pass' : low !== null && low > most ? 'fail' : 'unclear';

/**
 * One settled value that suffices passes. It fails if there are settled values, none suffices, and none that is under way
 * or in doubt might suffice. A plan never makes up for what is built.
 */
function measured(condition: string, values: Measured[], judgeOne: Judge, ask: string): Verdict {
  const settled = values.filter(({ standing }) => standing === 'settled');
  const enough = settled.find((value) => judgeOne(value) === 'pass');
  if (enough) return { condition, state: 'pass', evidence: enough, ask: null };
  const open = settled.find((value) => judgeOne(value) === 'unclear');
  if (open) return { condition, state: 'unclear', evidence: open, ask };
  const hoped = values.filter(({ standing, planned }) => standing === 'unclear' && !planned);
  const might = hoped.find((value) => judgeOne(value) !== 'fail');
  const [short] = settled;
  if (short && !might) return { condition, state: 'fail', evidence: short, ask: null };
  return stated(condition, might ?? bestOf(values), ask);
}

export interface Judged {
  zone: NeedZone;
  verdicts: Verdict[];
  /** The numbers of verdicts that pass, fail and are unknown for any reason. */
  tally: { pass: number; fail: number; unknown: number };
}

/** All zones: the most passes first, then the fewest failures, then the fewest silences, then in the order of the book. */
export function judgeAll(zones: NeedZone[], need: Need, labels: NeedLabels): Judged[] {
  const silent = ({ verdicts }: Judged) => verdicts.filter(({ state }) => state === 'silent').length;
  return zones
    .map((zone): Judged => {
      const verdicts = judge(zone, need, labels);
      return { zone, verdicts, tally: tallyOf(verdicts) };
    })
    .sort((a, b) => b.tally.pass - a.tally.pass || a.tally.fail - b.tally.fail || silent(a) - silent(b));
}

function tallyOf(verdicts: Verdict[]): Judged['tally'] {
  const count = (state: VerdictState) => verdicts.filter((verdict) => verdict.state === state).length;
  const [pass, fail] = [count('pass'), count('fail')];
  return { pass, fail, unknown: verdicts.length - pass - fail };
}
