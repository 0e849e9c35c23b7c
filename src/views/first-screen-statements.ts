import { isRed } from '../model/doubt-mark.ts';
import type { Fact } from '../model/fact.ts';
import { redDoubts } from '../model/red-doubts.ts';
import type { Zone } from '../model/zone.ts';
import { itemParts } from './brief-statements.ts';
import { claimsOf } from './claims.ts';
import { gravestDoubts } from './gravest-doubts.ts';
import { keyFigures, type KeyFigure } from './key-figures.ts';
import { sourceMarkOf } from './source-mark.ts';
import { boardLabels, boardOf, boardParts, onlyTold } from './standing-board.ts';
import type { Statement, StatementPart } from './statement.ts';

/** All that the first screens of a profile say: the four questions, the key figures, the gravest doubts, what is not written. */
export function statementsOfFirstScreens(zone: Zone): Statement[] {
  return [...boardStatements(zone), ...figureStatements(zone), ...doubtStatements(zone), ...unwritten(zone)];
}

function boardStatements(zone: Zone): Statement[] {
  const claim = claimsOf(zone);
  const board = boardOf(zone);
  const filled = boardParts.filter((part) => board[part].items.length > 0);
  const empty = boardParts.filter((part) => !filled.includes(part));
  const told = filled.length === 0 ? onlyTold(zone) : [];
  const heads = filled.map((part): Statement => {
    const { items } = board[part];
    const supplies = items.flatMap(({ supply }) => supply ?? []);
    return {
      rule: 'heading',
      claims: [...items, ...supplies].map(({ id }) => claim(id)),
      parts: [
        { text: `${boardLabels[part]}：` },
        ...items.flatMap(itemParts),
        ...supplies.flatMap((supply) => [{ text: '；园内有' }, ...itemParts(supply, 0)]),
      ],
    };
  });
  if (empty.length === 0) return heads;
  const words = `${empty.map((part) => boardLabels[part]).join('、')}，报道都没有写`;
  return [
    ...heads,
    { rule: 'undisclosed', claims: [claim('')], parts: [{ text: words }] },
    ...(told.length > 0
      ? [{ rule: 'nearby' as const, claims: told.map(({ id }) => claim(id)), parts: told.flatMap(itemParts) }]
      : []),
  ];
}

function figureStatements(zone: Zone): Statement[] {
  const claim = claimsOf(zone);
  return keyFigures(zone).map((item) => {
    const others = [item.count ?? [], item.earlier].flat();
    return {
      rule: 'answer',
      claims: [item.fact, ...others].map(({ id }) => claim(id)),
      parts: [...itemParts(item, 0), ...others.flatMap((fact) => otherParts(fact, item))],
    };
  });
}

/** The number of projects has its own receipt; an older value has it in the list of all figures. */
function otherParts(
  { url, figure, receipt, doubts, period, periodLabel }: Fact,
  { count }: KeyFigure,
): StatementPart[] {
  const isCount = count?.url === url;
  const text = isCount ? `${figure!.shown}（${periodLabel}）` : `${period.label}${figure?.shown}`;
  return [
    { text: '；' },
    {
      ...{ text, url },
      ...(isCount && { receipt: sourceMarkOf(receipt) }),
      ...(redDoubts(doubts).length > 0 && { doubted: true as const }),
    },
  ];
}

function doubtStatements(zone: Zone): Statement[] {
  const claim = claimsOf(zone);
  const red = zone.doubts.filter(isRed);
  const said = gravestDoubts(zone).map(({ id, url, title, what }): Statement => ({
    rule: 'doubt',
    claims: [claim(id)],
    parts: [{ text: title, url, doubted: true }, { text: `：${what}` }],
  }));
  if (zone.doubts.length === 0) return said;
  const count = (doubts: { id: string }[], words: string): Statement => ({
    rule: 'count',
    claims: doubts.map(({ id }) => claim(id)),
    parts: [{ text: words }],
  });
  const grey = zone.doubts.filter((doubt) => !isRed(doubt));
  return [...said, count(red, `疑${red.length}条`), count(grey, `注${grey.length}条`)];
}

function unwritten(zone: Zone): Statement[] {
  const missing = zone.questions.filter(({ rule }) => rule === 'missing');
  const claim = { zone: zone.id, subject: null, indicator: null, status: null, period: null };
  if (missing.length === 0) return [];
  return [
    {
      rule: 'undisclosed',
      claims: missing.map(() => ({ ...claim, record: null })),
      parts: [
        { text: `没有一篇写到的${missing.length}项：` },
        ...missing.map(({ short }, i) => ({ text: i > 0 ? `、${short}` : short })),
      ],
    },
  ];
}
