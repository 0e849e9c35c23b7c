import { ascending, descending } from 'd3-array';
import type { DoubtMark } from '../model/doubt-mark.ts';
import type { Fact } from '../model/fact.ts';
import type { Question } from '../model/question.ts';
import type { Receipt } from '../model/receipt.ts';
import type { Zone } from '../model/zone.ts';
import { particularsOf } from './particulars.ts';

/** One line of a visit brief: what is known, since when, and where it is stated. */
export interface KnownLine {
  label: string;
  value: string;
  period: string;
  url: string;
  receipt: Receipt;
  doubts: DoubtMark[];
}

/** The contents of one sheet of paper. */
export interface Brief {
  known: KnownLine[];
  questions: Question[];
  /** Further questions in short form, for which the sheet has no room to write an answer. */
  further: string[];
}

const mostKnown = 12;
const mostOfOneIndicator = 2;
const mostQuestions = 14;
/** So many places are kept for its own questions, so that a sheet also asks what only this zone leaves open. */
const mostOwnQuestions = 7;

export function briefOf(zone: Zone): Brief {
  const lines = [
    ...particularLines(zone, true),
    ...zoneFacts(zone),
    ...othersFacts(zone),
    ...projectLines(zone),
    ...eventLines(zone),
    ...particularLines(zone, false),
    ...offerLines(zone),
  ];
  const known = [true, false].flatMap((sure) => lines.filter(({ doubts }) => (doubts.length === 0) === sure));
  const missing = zone.questions.filter(({ rule }) => rule === 'missing');
  const own = zone.questions.filter(({ rule }) => rule !== 'missing');
  const taken = own.slice(0, Math.max(mostOwnQuestions, mostQuestions - missing.length));
  const asked = [...taken, ...missing].slice(0, mostQuestions);
  return {
    known: known.slice(0, mostKnown),
    questions: asked,
    further: [...missing, ...own].filter((question) => !asked.includes(question)).map(({ short }) => short),
  };
}

/**
 * Whether a fact is actual, or a capacity or rule in force: nothing planned or claimed. Lines in doubt come last, with
 * their mark.
 */
const confirmed = (fact: Fact) => fact.status.tone === 'existing' && fact.period.kind !== 'unknown';

/**
 * The zone's own facts: core indicators first, then what a site is chosen by, then the rest; of each indicator the two
 * newest.
 */
function zoneFacts({ facts }: Zone): KnownLine[] {
  const weight = ({ indicator }: Fact) => (indicator.core ? 0 : indicator.topic ? 1 : 2);
  const end = ({ period }: Fact) => period.end ?? '';
  const own = facts
    .filter((fact) => fact.subject === null && confirmed(fact))
    .sort((a, b) => ascending(weight(a), weight(b)) || descending(end(a), end(b)));
  const newest = own.filter((fact, i) => own.findIndex(({ label }) => label === fact.label) === i);
  return newest.filter(few(({ indicator }) => indicator.id)).map(factLine);
}

const othersFacts = ({ facts }: Zone): KnownLine[] =>
  facts
    .filter((fact) => fact.subject !== null && confirmed(fact))
    .filter(few(({ subject }) => subject!.label))
    .map(factLine);

const factLine = (fact: Fact): KnownLine => ({
  label: fact.subject ? `${fact.subject.label}：${fact.label}` : fact.label,
  value: fact.figure?.shown ?? fact.text!,
  period: fact.periodLabel,
  url: fact.url,
  receipt: fact.receipt,
  doubts: fact.doubts,
});

const projectLines = ({ projects }: Zone): KnownLine[] =>
  projects
    .filter(({ status }) => ['existing', 'building'].includes(status.tone))
    .map(({ name, progress, asOf, url, receipt, doubts }) => ({
      label: name,
      value: progress,
      period: `${asOf}报道`,
      url,
      receipt,
      doubts,
    }));

const eventLines = ({ events }: Zone): KnownLine[] =>
  events
    .filter(({ nature }) => nature === 'happened')
    .reverse()
    .map(({ kindLabel, title, date, url, receipt, doubts }) => ({
      label: kindLabel,
      value: title,
      period: date.label,
      url,
      receipt,
      doubts,
    }));

const offerLines = ({ prospectus, articles }: Zone): KnownLine[] =>
  prospectus
    .filter(({ kind }) => kind === 'offer')
    .map(({ topic, title, url, receipt, doubts }) => ({
      label: topic.label,
      value: title,
      period: `${printedOf(articles, receipt)}报道`,
      url,
      receipt,
      doubts,
    }));

const particularLines = (zone: Zone, leading: boolean): KnownLine[] =>
  particularsOf(zone)
    .filter(({ leads = false }) => leads === leading)
    .map(({ label, text, receipt }) => ({
      label,
      value: text,
      period: `${printedOf(zone.articles, receipt)}报道`,
      url: `${zone.url}#overview`,
      receipt,
      doubts: [],
    }));

const printedOf = (articles: Zone['articles'], { article }: Receipt) =>
  articles.find(({ id }) => id === article)!.printed.label;

/** A filter that lets the first few of each kind pass. */
function few<T>(kindOf: (item: T) => string): (item: T) => boolean {
  const seen = new Map<string, number>();
  return (item) => {
    const count = (seen.get(kindOf(item)) ?? 0) + 1;
    seen.set(kindOf(item), count);
    return count <= mostOfOneIndicator;
  };
}
