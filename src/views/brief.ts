import type { Doubt } from '../model/doubt.ts';
import type { Question } from '../model/open-question.ts';
import type { Zone } from '../model/zone.ts';
import { gravestDoubts } from './gravest-doubts.ts';
import { questionsOfReports } from './asked-questions.ts';
import { keyFigures } from './key-figures.ts';
import type { BoardItem } from './board-item.ts';
import { boardOf, type Board } from './standing-board.ts';

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
