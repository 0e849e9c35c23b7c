import { blank, clauses, withoutAsides, type Clause } from './clauses.ts';
import { isTime } from './is-time.ts';
import type { Cue, CueReader } from './cue-reader.ts';
import type { Passage } from './passage.ts';

/** What the words around a figure say of it. */
export interface Governing {
  /** The clause that states it, as printed. */
  clause: string;
  cues: Cue[];
}

type Says = Cue['says'];

/** 10亿元的项目拟落户: what the figure is of, and then what is planned of it. */
const thing = /^的?[^，；。、\d]{0,8}(?:项目|工程|基地|生产线|工厂|基金|中心|公司|企业|平台|电站|产业园|厂房)$/u;

/** Of a sentence without end. */
const mostLookedAt = 40;

/**
 * The cues that govern a figure. A cue governs what follows it in its clause; it reaches into later clauses where it
 * leads up to them (预计，…; 力争到2027年，…) or where nothing that they say themselves stops it. After a figure it governs
 * only where it stands beside it: 88.6亿元的目标.
 */
export function governingCues(passage: Passage, read: CueReader): Governing {
  const scope = new Scope(passage, read);
  return { clause: scope.clause, cues: [...scope.before(), ...scope.beside(), ...scope.earlier()] };
}

class Scope {
  #text: string;
  #passage: Passage;
  #clauses: Clause[];
  #own: number;
  #cues: Cue[];
  #read: CueReader;

  constructor(passage: Passage, read: CueReader) {
    this.#passage = passage;
    this.#read = read;
    this.#text = withoutAsides(passage.text, passage.start);
    this.#clauses = clauses(this.#text);
    this.#own = this.#clauses.findIndex(({ end }) => passage.start <= end);
    this.#cues = read(this.#text);
  }

  get #clause(): Clause {
    return this.#clauses[this.#own]!;
  }

  get clause(): string {
    const { start, end } = this.#clause;
    return this.#passage.text.slice(start, Math.max(end, this.#passage.end)).trim();
  }

  /** Cues of the figure's own clause that stand before it. */
  before(): Cue[] {
    const { start } = this.#passage;
    const own = this.#cues.filter(
      (cue) => cue.start >= this.#clause.start && cue.start < Math.max(start, this.#lastOfWords()),
    );
    return own.filter((cue) => {
      const between = this.#figuresIn(cue.end, start);
      if (cue.says === 'capacity') return between.length === 0;
      const first = between[0];
      return !first || !this.#stoppers(cue.says, true).some((says) => this.#says(says, first.end, start).length > 0);
    });
  }

  /** Words that stand for a figure are its clause: a cue among them governs as well. */
  #lastOfWords(): number {
    const { start, end, figures } = this.#passage;
    return figures.some((figure) => figure.start <= start && end <= figure.end) ? 0 : end;
  }

  /** Cues that follow the figure and belong to it, those in brackets that touch it, and a clause that says what it is. */
  beside(): Cue[] {
    const { text, end, start } = this.#passage;
    const after = this.#cues.filter((cue) => cue.start >= end && cue.start <= this.#clause.end);
    const touching = after.filter((cue) => {
      const between = this.#text.slice(end, cue.start).replaceAll(blank, '');
      if (cue.says === 'not-yet' && thing.test(between)) return !this.#isDone();
      return between === '的' || (between === '' && (cue.follows || cue.end === this.#clause.end));
    });
    const asides = [
      /^[（(][^（）()]*[）)]/u.exec(text.slice(end)),
      /[（(][^（）()]*[）)]$/u.exec(text.slice(0, start)),
    ];
    const inside = asides.flatMap((aside) => (aside && !/\d/.test(aside[0]) ? this.#read(aside[0]) : []));
    return [...touching.filter(isOfSense), ...inside.filter(isOfSense), ...this.#predicate()];
  }

  /** Words before the figure tell that it was done: 完成投资10亿元的项目计划年底投产. */
  #isDone = () =>
    (['done', 'happened', 'so-far'] as const).some(
      (says) => this.#says(says, this.#clause.start, this.#passage.start).length > 0,
    );

  /** 产值88.6亿元，是今年的目标: a clause without a figure that only says what the one before it is. */
  #predicate(): Cue[] {
    const next = this.#clauses[this.#own + 1];
    if (!next || this.#clause.border !== '，' || this.#figuresIn(next.start, next.end).length > 0) return [];
    const said = this.#cues.filter((cue) => cue.start >= next.start && cue.end <= next.end);
    if (said.some(({ start, end }) => start === next.start && end === next.end)) return said;
    if (!/^这?[是为即属系]/u.test(this.#text.slice(next.start))) return [];
    return said.some(({ says }) => says === 'happened' || says === 'so-far')
      ? []
      : said.filter(({ follows }) => follows);
  }

  /** Of the clauses before, the nearest cue of each kind that reaches the figure. */
  earlier(): Cue[] {
    const before = this.#cues.filter(({ end }) => end <= this.#clause.start);
    const of = (says: Says) => before.filter((cue) => cue.says === says).slice(-mostLookedAt);
    const topic = of('whose').findLast((cue) => this.#isTopic(cue, this.#clauseAt(cue)));
    const plan = of('not-yet').findLast((cue) => this.#reaches(cue, this.#clauseAt(cue)));
    return [topic, plan].filter((cue) => cue !== undefined);
  }

  #clauseAt = (cue: Cue) => this.#clauses.findIndex(({ end }) => cue.start <= end);

  /** 全市形势向好，产值88.6亿元: what opens a clause is spoken of until another is named. */
  #isTopic(cue: Cue, i: number): boolean {
    const opens = isTime(this.#text.slice(this.#clauses[i]!.start, cue.start));
    const other = this.#says('own', cue.end, this.#passage.start).some(({ start }) => start !== cue.end);
    return opens && !other && !this.#crosses('；', i);
  }

  #reaches(cue: Cue, i: number): boolean {
    if (cue.reach !== 'sentence') return false;
    const { end, border } = this.#clauses[i]!;
    const leads =
      isTime(this.#text.slice(cue.end, end)) || (border === '：' && this.#figuresIn(cue.end, end).length === 0);
    const stopped = this.#stoppers('not-yet', false).some(
      (says) => this.#says(says, cue.end, this.#passage.start).length > 0,
    );
    if (stopped) return false;
    return leads || (!this.#crosses('；', i) && !this.#isToldAnew(cue, end));
  }

  /** The clauses after the cue's own say when, or that it was done: 计划投资10亿元，2024年完成3亿元. */
  #isToldAnew(cue: Cue, end: number): boolean {
    const { start } = this.#passage;
    if (/[12]\d{3}年|(?<!个)\d月/u.test(this.#text.slice(end, start))) return true;
    const same = new Set(this.#says('done', cue.end, end).map(({ word }) => word));
    return this.#says('done', end, start).some(({ word }) => !same.has(word));
  }

  /** What ends the reach of a cue. */
  #stoppers(says: Says, inClause: boolean): Says[] {
    if (says === 'whose') return ['own'];
    if (says === 'not-yet' || says === 'possible')
      return inClause ? ['happened', 'so-far', 'done'] : ['happened', 'so-far'];
    return [];
  }

  #crosses = (border: string, from: number) =>
    this.#clauses.slice(from, this.#own).some((clause) => clause.border === border);

  #says = (says: Says, from: number, to: number) =>
    this.#cues.filter((cue) => cue.says === says && cue.start >= from && cue.end <= to);

  #figuresIn = (from: number, to: number) =>
    this.#passage.figures.filter(({ start, end }) => start >= from && end <= to);
}

/** Before a figure alone 减 and 增 say something of it; what follows it tells of the next. */
const isOfSense = ({ says }: Cue) =>
  says === 'not-yet' || says === 'whose' || says === 'decrease' || says === 'increase';
