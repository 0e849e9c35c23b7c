import type { Book } from '../book.ts';
import { valueOf, type Card } from '../cards/card.ts';
import { plainDimension, type OfferedIndicator } from '../cards/word-lists.ts';
import { freeId, idOf } from './ids.ts';

/**
 * The indicator that a card names: by its id or its name, or the one that will be made. Where the name stands for
 * something that is measured otherwise, the unit is added to it.
 */
export function indicatorNamed(card: Card, book: Book): { id: string; label: string } {
  const name = valueOf(card, 'indicator');
  const byId = book.indicators.find(({ id }) => id === name);
  if (byId) return byId;
  const known = book.indicators.find(({ label, aliases }) => label === name || aliases.includes(name));
  const used = dimensionOf(card, book);
  if (known && (known.dimension === 'any' || known.dimension === used || card.kind === 'series')) return known;
  const label = known ? `${name}（${book.quantities.parse(valueOf(card, 'figure'))?.unit ?? '另'}）` : name;
  const again = known && book.indicators.find((one) => one.label === label);
  return again ?? { id: freeId(idOf(label), new Set(book.indicators.map(({ id }) => id))), label };
}

export const indicatorId = (card: Card, book: Book): string => indicatorNamed(card, book).id;

/** Indicators that accepted cards name and the yearbook does not have yet, each once. */
export function newIndicators(accepted: Card[], book: Book): OfferedIndicator[] {
  const made = new Map<string, OfferedIndicator>();
  for (const card of accepted.filter(({ kind }) => kind === 'fact' || kind === 'series')) {
    const { id, label: name } = indicatorNamed(card, book);
    const offered = book.offered.find((one) => one.id === id);
    const isKnown = !offered && book.indicators.some((one) => one.id === id);
    if (isKnown || !name) continue;
    const used = dimensionOf(card, book);
    const before = made.get(id);
    const fresh = offered ?? {
      id,
      label: name.slice(0, 24),
      definition: `${name}，照报道的说法。`,
      dimension: used,
      nature: natureOf(card, used),
    };
    // Figures of two kinds under one name: any.
    made.set(id, before && before.dimension !== used && !offered ? { ...before, dimension: 'any' } : (before ?? fresh));
  }
  return [...made.values()];
}

function dimensionOf(card: Card, { quantities }: Book): string {
  const figure = quantities.parse(valueOf(card, 'figure'));
  return plainDimension((figure && quantities.magnitude(figure)?.dimension) ?? 'any');
}

function natureOf(card: Card, dimension: string): OfferedIndicator['nature'] {
  if (dimension === 'ratio') return 'rate';
  return valueOf(card, 'period').startsWith('as of') ? 'stock' : 'flow';
}
