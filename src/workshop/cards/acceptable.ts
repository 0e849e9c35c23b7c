import { redFields, type Card } from './card.ts';

export const isWaiting = ({ state, folded }: Card): boolean => state === 'open' && !folded;

/** The most cards that are accepted with one key: what can be read at one glance. */
const mostTogether = 12;

/** The card and those behind it in its block of lines that have no red field: they can be accepted together. */
export function acceptable(cards: Card[], card: Card, print: string): string[] {
  const blank = print.indexOf('\n\n', card.start);
  const end = blank < 0 ? print.length : blank;
  const behind = cards.slice(cards.indexOf(card));
  const waiting = behind.filter((one) => isWaiting(one) && one.start < end && one.kind === card.kind);
  return waiting
    .filter((one) => redFields(one).length === 0)
    .slice(0, mostTogether)
    .map(({ id }) => id);
}
