import { clauses } from './clauses.ts';
import type { Corpus } from './corpus.ts';
import type { Cue } from './cue-reader.ts';
import { governingCues } from './governing-cues.ts';
import { passageOf, type Passage } from './passage.ts';
import type { Spot } from './locate.ts';
import type { Statement } from './statement.ts';

/** What the words around a figure say against the record. */
export interface Contradiction {
  kind: 'status' | 'subject' | 'change' | 'cumulative';
  cues: Cue[];
  clause: string;
}

/** Of a figure that stands twice in a sentence only what speaks against both. */
export function contradictionsOf(statement: Statement, corpus: Corpus): Contradiction[] {
  const [first, ...others] = statement.spots.map((spot) => contradictionsAt(statement, spot, corpus));
  return first!.filter(({ kind }) => others.every((found) => found.some((other) => other.kind === kind)));
}

function contradictionsAt(statement: Statement, spot: Spot, corpus: Corpus): Contradiction[] {
  const passage = passageOf(spot, corpus.quantities);
  const governing = governingCues(passage, corpus.cues);
  // What the record prints itself, its reader reads.
  const cues = governing.cues.filter(({ word }) => !statement.fact?.text?.includes(word));
  const { clause } = governing;
  const told = (kind: Contradiction['kind'], against: Cue[]) =>
    against.length > 0 ? [{ kind, cues: against, clause }] : [];
  const say = (...kinds: Cue['says'][]) => cues.filter(({ says }) => kinds.includes(says));
  const directed = told('change', againstDirection(statement, cues, corpus));
  if (statement.isChange) return directed;
  return [
    ...told('status', againstStatus(statement, say, corpus)),
    ...told('subject', againstSubject(statement, say('whose'), passage, corpus)),
    ...told('cumulative', isOfOnePeriod(statement) ? say('cumulative') : []),
    ...directed,
  ];
}

type Say = (...kinds: Cue['says'][]) => Cue[];

const ahead = new Set(['planned', 'expected', 'target']);

/** What a report claims may be what can be, never what is only planned. */
const real: Record<string, Cue['says'][]> = {
  actual: ['not-yet', 'possible'],
  'in-progress': ['not-yet', 'possible'],
  claimed: ['not-yet'],
};

/** What is being built has an area or a length; 在建项目12个 are twelve all the same. */
function isBuilt({ figure }: Statement['claim'], quantities: Corpus['quantities']): boolean {
  const quantity = figure === undefined ? null : quantities.parse(figure);
  return quantity !== null && ['area', 'length'].includes(quantities.magnitude(quantity)?.dimension ?? '');
}

function againstStatus({ fact, named, claim }: Statement, say: Say, { entries, quantities }: Corpus): Cue[] {
  const status = (fact ?? named)!.status;
  if (status === undefined) return [];
  if (ahead.has(status)) return say('not-yet', 'possible').length > 0 ? [] : say('happened');
  const notYet = [
    ...say(...(real[status] ?? [])),
    ...(status === 'actual' && isBuilt(claim, quantities) ? say('under-way') : []),
  ];
  if (notYet.length > 0 || status !== 'actual') return notYet;
  const indicator = fact && entries.indicators.value.find(({ id }) => id === fact.indicator);
  return indicator && indicator.nature !== 'capacity' ? say('capacity') : [];
}

/** Subjects that words of area can speak against: a firm's or a product's figure may well be told of a whole county. */
const areas = new Set(['zone', 'park', 'county', 'town', 'city']);

function againstSubject({ fact, claim }: Statement, whose: Cue[], passage: Passage, { quantities }: Corpus): Cue[] {
  if (!fact) return [];
  const kind = fact.subject?.kind ?? 'zone';
  const quantity = claim.figure === undefined ? null : quantities.parse(claim.figure);
  const isRatio = quantity !== null && quantities.magnitude(quantity)?.dimension === 'ratio';
  const place = areas.has(kind) && kind !== 'county' && kind !== 'city' && kind !== 'town' ? namedPlace(passage) : null;
  if (place) return [place];
  // 全市8%的产值: the county is the whole of which the figure is a part.
  const isShare = ({ end }: Cue) => isRatio && /^的?$/u.test(passage.text.slice(end, passage.start));
  return areas.has(kind) ? whose.filter((cue) => !cue.of.includes(kind) && !isShare(cue)) : [];
}

/** 长治市完成工业产值100亿元: what opens the figure's clause is a city or a county that did it. */
function namedPlace({ text, start }: Passage): Cue | null {
  const clause = clauses(text).find(({ end }) => start <= end)!;
  const words = text.slice(clause.start, start);
  const [opening, time = '', word] =
    /^((?:[12]\d{3}年)?(?:[\d—–~～-]{1,5}月|上半年|前三季度|全年)?(?:全)?)([\p{Script=Han}]{1,5}?[市县旗州])(?=(?:共|累计|实际|已|全年|规上|地区)?(?:完成|实现|达到|规模以上|规上|地区生产总值|工业总产值|财政收入))/u.exec(
      words,
    ) ?? [];
  if (!opening || !word || /^[全本我该各]/u.test(word)) return null;
  const from = clause.start + time.length;
  return {
    word,
    start: from,
    end: from + word.length,
    says: 'whose',
    of: ['city', 'county'],
    reach: 'clause',
    follows: false,
  };
}

/** A year, half, quarter or month: what was added up over longer is not of it alone. */
function isOfOnePeriod({ fact }: Statement): boolean {
  if (!fact || fact.cumulative) return false;
  const { kind, text } = fact.period;
  return ['year', 'half', 'quarter', 'months'].includes(kind) && !text.includes('..');
}

type Direction = 'up' | 'down' | null;

/** A change, or a ratio whose name says up or down, against the last such word before it. */
function againstDirection(statement: Statement, cues: Cue[], corpus: Corpus): Cue[] {
  const recorded = recordedDirection(statement, corpus);
  const last = cues
    .filter(isDirected)
    .toSorted((a, b) => a.start - b.start)
    .at(-1);
  if (recorded === null || !last) return [];
  const isNegative = /^[-−－负]/u.test(statement.claim.figure ?? '');
  const said: Direction = (last.says === 'increase') !== isNegative ? 'up' : 'down';
  return said === recorded ? [] : [last];
}

const isDirected = ({ says }: Cue) => says === 'decrease' || says === 'increase';

function recordedDirection(
  { fact, named, isChange, claim }: Statement,
  { cues, quantities, entries }: Corpus,
): Direction {
  const indicator = fact && entries.indicators.value.find(({ id }) => id === fact.indicator);
  const label = isChange ? fact!.change!.label : (named?.label ?? fact?.label ?? indicator?.label ?? '');
  const said = cues(label).filter(isDirected).at(-1)?.says;
  const quantity = claim.figure === undefined ? null : quantities.parse(claim.figure);
  const isRatio = quantity !== null && quantities.magnitude(quantity)?.dimension === 'ratio';
  if (!isChange && (!said || !isRatio)) return null;
  const isNegative = (quantity?.high ?? quantity?.low ?? 0) < 0;
  return said === 'decrease' || isNegative ? 'down' : 'up';
}
