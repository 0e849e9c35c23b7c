import type { Question } from '../model/open-question.ts';
import { redDoubts } from '../model/red-doubts.ts';
import type { Zone } from '../model/zone.ts';
import { questionsOfProfile } from './asked-questions.ts';
import { briefOf } from './brief.ts';
import { claimsOf, type RecordClaim } from './claims.ts';
import { sourceMarkOf } from './source-mark.ts';
import type { BoardItem } from './board-item.ts';
import { boardLabels, boardParts } from './standing-board.ts';
import type { Statement, StatementPart } from './statement.ts';

/** All that a brief says itself: the heads of its lists with what stands under them, and its questions. */
export function statementsOfBrief(zone: Zone): Statement[] {
  const claim = claimsOf(zone);
  const { board, figures, questions } = briefOf(zone);
  const heads = [
    ...boardParts.map((part) => [boardLabels[part], board[part].items] as const),
    ['举要', figures] as const,
  ];
  return [
    ...heads.filter(([, items]) => items.length > 0).map(([label, items]) => headStatement(label, items, claim)),
    ...questions.map((question) => questionStatement(question, claim)),
  ];
}

/** The questions of a profile, and in how many the reports are silent. */
export function statementsOfQuestions(zone: Zone): Statement[] {
  const claim = claimsOf(zone);
  const { missing, questions, further } = questionsOfProfile(zone);
  const rest = further.length > 0 ? [`还可以问：${further.join('、')}`] : [];
  return [
    ...questions.map((question) => questionStatement(question, claim)),
    ...rest.map((text): Statement => ({ rule: 'question', claims: [], parts: [{ text }] })),
    {
      rule: 'count',
      claims: questions.map(({ id }) => ({ ...claim(''), record: `questions/${id}` })),
      parts: [{ text: `${questions.length}问` }],
    },
    ...(missing.length > 0
      ? [
          {
            rule: 'undisclosed' as const,
            claims: missing.map(() => claim('')),
            parts: [{ text: `前${missing.length}问报道没有写到` }],
          },
        ]
      : []),
  ];
}

type ClaimOf = (id: string) => RecordClaim;

const headStatement = (label: string, items: readonly BoardItem[], claim: ClaimOf): Statement => ({
  rule: 'heading',
  claims: items.map(({ id }) => claim(id)),
  parts: [{ text: `${label}：` }, ...items.flatMap(itemParts)],
});

/** A record in short as a piece of a statement; behind the first a semicolon. */
export function itemParts({ label, value, aside, url, doubts, receipt }: BoardItem, i: number): StatementPart[] {
  const said: StatementPart = {
    text: `${label}${value}${aside && `（${aside}）`}`,
    url,
    receipt: sourceMarkOf(receipt),
  };
  const part = redDoubts(doubts).length > 0 ? { ...said, doubted: true as const } : said;
  return i > 0 ? [{ text: '；' }, part] : [part];
}

/** What no report answers rests on no record; an age says how long ago its record ends. */
const questionStatement = ({ rule, ask, reason, about }: Question, claim: ClaimOf): Statement => ({
  rule: rule === 'missing' ? 'undisclosed' : rule === 'aged' ? 'age' : 'question',
  // A topic may have the id of a record.
  claims: [claim(rule === 'missing' ? '' : about)],
  parts: [{ text: `${ask}（${reason}）` }],
});
