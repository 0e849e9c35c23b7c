import type { Book } from '../book.ts';
import { valueOf, type Card } from '../cards/card.ts';
import { plainDimension, type OfferedIndicator } from '../cards/word-lists.ts';
import { freeId, idOf } from './ids.ts';

/** The id of the indicator that a card names: by its id, by its name, or the one that it will get. */
export function indicatorId(name: string, { indicators }: Book): string {
  const known = indicators.find(({ id, label, aliases }) => id === name || label === name || aliases.includes(name));
  return known?.id ?? freeId(idOf(name), new Set(indicators.map(({ id }) => id)));
}

/** Indicators that accepted cards name and the yearbook does not have yet, each once. */
export function newIndicators(accepted: Card[], book: Book): OfferedIndicator[] {
  const made = new Map<string, OfferedIndicator>();
  for (const card of accepted.filter(({ kind }) => kind === 'fact' || kind === 'series')) {
    const name = valueOf(card, 'indicator');
    const id = indicatorId(name, book);
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
