import type { FoundQuantity } from '../../schema/quantity.ts';
import type { Book } from '../book.ts';
import { sure, unsure, type Field } from './card.ts';
import type { Around } from './passage.ts';
import { placesOf, type IndicatorCue } from './word-lists.ts';

interface Match {
  cue: IndicatorCue;
  words: string;
  /** Characters between the words and the figure, words behind it counting more. */
  gap: number;
  isNear: boolean;
}

/**
 * The indicator that the words around a figure name. Where the yearbook has none, the figure's own name is put forward
 * as a new one.
 */
export function indicatorOfFigure(
  figure: FoundQuantity,
  { clause, sentence }: Around,
  label: string,
  book: Book,
): Field {
  const dimension = book.quantities.magnitude(figure)?.dimension ?? 'count';
  const known = new Set(book.indicators.map(({ id }) => id));
  const cues = book.words.indicators.filter((cue) => known.has(cue.id) && fits(cue, dimension, figure.unit));
  const own = matches(cues, clause, figure, true);
  const best = least(own) ?? least(matches(cues, sentence, figure, false));
  if (best)
    return best.isNear ? sure(best.cue.id, `“${best.words}”`) : unsure(best.cue.id, `“${best.words}”，在别的分句里`);
  const only = cues.find(({ words }) => words === null);
  if (only) return sure(only.id, '只有这一项用这种单位');
  const byName = named(book, dimension, clause.text);
  if (byName) return byName;
  const isTaken = book.indicators.some((one) => one.label === label || one.aliases.includes(label));
  const name = isTaken ? `${label}（${figure.unit}）` : label;
  return label.length >= 2 ? unsure(name, '清单里没有：认了就添一项') : unsure('', '没有找到说明指标的词');
}

const fits = (cue: IndicatorCue, dimension: string, unit: string) =>
  (cue.dimensions.includes('any') || cue.dimensions.includes(dimension)) &&
  (cue.unit === undefined || unit.endsWith(cue.unit));

function matches(cues: IndicatorCue[], part: Around['clause'], figure: FoundQuantity, isNear: boolean): Match[] {
  return cues.flatMap((cue) =>
    placesOf(cue.words, part.text).flatMap(({ start, end, words }): Match[] => {
      if (words === '') return [];
      const [from, to] = [part.start + start, part.start + end];
      if (from < figure.end && to > figure.start) return [];
      const isBefore = to <= figure.start;
      if (cue.before && !isBefore) return [];
      const gap = isBefore ? figure.start - to : (from - figure.end) * 1.5 + 1;
      return [{ cue, words, gap: gap - words.length / 4, isNear }];
    }),
  );
}

/** The nearest; of two as near the longer, then the earlier of the list. */
const least = (found: Match[]): Match | undefined =>
  found.toSorted((a, b) => a.gap - b.gap || b.words.length - a.words.length)[0];

/** An indicator that the clause calls by its name. */
function named(book: Book, dimension: string, text: string): Field | null {
  const found = book.indicators
    .filter((indicator) => indicator.dimension === dimension || indicator.dimension === 'any')
    .flatMap(({ id, label, aliases }) =>
      [label, ...aliases].filter((name) => text.includes(name)).map((name) => ({ id, name })),
    )
    .toSorted((a, b) => b.name.length - a.name.length)[0];
  return found ? sure(found.id, `“${found.name}”`) : null;
}
