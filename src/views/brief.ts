import type { Doubt } from '../model/doubt.ts';
import type { Question } from '../model/open-question.ts';
import type { Zone } from '../model/zone.ts';
import { gravestDoubts } from './gravest-doubts.ts';
import { keyFigures } from './key-figures.ts';
import { boardOf, type Board, type BoardItem } from './standing-board.ts';

/** The contents of one sheet of paper. */
export interface Brief {
  board: Board;
  figures: BoardItem[];
  /** The gravest; those first that touch what the sheet shows. */
  doubts: Doubt[];
  questions: Question[];
  /** Further questions in short form, for which the sheet has no room to write an answer. */
  further: string[];
  /** What no report answers, in short form; asked about in the last questions. */
  silent: string[];
}

const mostQuestions = 12;
const mostSilentLines = 3;

export function briefOf(zone: Zone): Brief {
  const board = boardOf(zone);
  const figures = keyFigures(zone);
  const missing = zone.questions.filter(({ rule }) => rule === 'missing');
  const merged = mergedLines(missing);
  const { taken, further } = questionsOfReports(zone, mostQuestions - merged.length);
  return {
    board,
    figures,
    doubts: gravestDoubts(zone),
    questions: [...taken, ...merged],
    further,
    silent: missing.map(({ short }) => short),
  };
}

const mostOnProfile = 15;

/** The questions of a profile: what no report answers comes first. */
export function questionsOfProfile(zone: Pick<Zone, 'questions'>) {
  const missing = zone.questions.filter(({ rule }) => rule === 'missing');
  const { taken, further } = questionsOfReports(zone, mostOnProfile);
  return { missing, questions: [...missing, ...taken], further };
}

/** What to ask of what the reports say, at most `room` of them; and the rest in short form. */
function questionsOfReports(zone: Pick<Zone, 'questions'>, room: number): { taken: Question[]; further: string[] } {
  const own = zone.questions.filter(({ rule }) => rule !== 'missing');
  const taken = fairly(own, room);
  return { taken, further: own.filter((question) => !taken.includes(question)).map(({ short }) => short) };
}

/** One of each rule in turn, so that none that finds much takes the sheet; then in their own order again. */
function fairly(questions: Question[], room: number): Question[] {
  const byRule = [...Map.groupBy(questions, ({ rule }) => rule).values()];
  const longest = Math.max(0, ...byRule.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, i) => byRule.flatMap((alike) => alike[i] ?? [])).flat();
  const taken = new Set(inTurn.slice(0, room));
  return questions.filter((question) => taken.has(question));
}

/** What no report answers, in at most three lines. */
function mergedLines(missing: Question[]): Question[] {
  const each = Math.ceil(missing.length / mostSilentLines);
  return missing.flatMap((first, i) => {
    if (i % each > 0) return [];
    const ask = `${missing
      .slice(i, i + each)
      .map(({ short }) => short)
      .join('；')}：各是怎样？`;
    return [{ ...first, ask }];
  });
}
