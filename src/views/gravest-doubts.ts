import type { Doubt } from '../model/doubt.ts';
import { redDoubts } from '../model/red-doubts.ts';
import type { Zone } from '../model/zone.ts';
import { idsOfKeyFigures } from './key-figures.ts';
import { boardOf, boardParts } from './standing-board.ts';

const most = 3;

/**
 * The red doubts by kind, the gravest kind first; within a kind those first that touch what the first screens show, then
 * as in the file.
 */
export function gravestDoubts(zone: Zone): Doubt[] {
  const board = boardOf(zone);
  const shown = idsOfKeyFigures(zone);
  for (const part of boardParts) for (const { id } of board[part].items) shown.add(id);
  return [...Map.groupBy(redDoubts(zone.doubts), ({ kind }) => kind).values()]
    .flatMap((alike) =>
      [true, false].flatMap((touch) => alike.filter(({ about }) => about.some((id) => shown.has(id)) === touch)),
    )
    .slice(0, most);
}
