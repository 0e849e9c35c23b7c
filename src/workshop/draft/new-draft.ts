import type { Book } from '../book.ts';
import { findFigures, type Told } from '../cards/find-figures.ts';
import { firmCards } from '../cards/firm-cards.ts';
import { eventCards } from '../cards/event-cards.ts';
import type { Card } from '../cards/card.ts';
import { cleanPrint } from '../print/clean-print.ts';
import { freeId } from '../record/ids.ts';
import { proposeSource } from './propose-source.ts';
import { proposeZone } from './propose-zone.ts';
import type { Draft } from './draft.ts';

/** Begins the work on a printed text; nothing of it is accepted. `taken`: ids of other drafts. */
export function newDraft(raw: string, book: Book, taken: string[] = []): Draft {
  const { text, damage } = cleanPrint(raw);
  const zone = proposeZone(text, book);
  const source = proposeSource(text, book);
  const short = zone.id?.value || 'source';
  const id = freeId(
    `${short}-${source.likelyMonth!.value || book.edition.slice(0, 7)}`,
    new Set([...book.sources, ...taken]),
  );
  const articles = book.zones.find((known) => known.id === zone.id?.value)?.articles ?? [];
  const draft: Draft = {
    id,
    revision: 1,
    print: text,
    damage,
    source: { ...source },
    zone,
    cards: [],
    article: { id: freeId(`${source.likelyMonth!.value || book.edition.slice(0, 7)}-report`, new Set(articles)), title: '', lede: '', body: null, revision: 0 }, // prettier-ignore
    leftOut: {},
    actions: {},
    undo: [],
    written: [],
  };
  return { ...draft, cards: findCards(draft, book) };
}

/** What is known of the print beside its words. */
export const toldOf = ({ source, zone }: Draft, book: Book): Told => ({
  printed: source.likelyMonth?.value || book.edition.slice(0, 7),
  zoneNames: [zone.name?.value, zone.shortName?.value].filter((name): name is string => Boolean(name)),
});

/** Every card that the rules find. */
export function findCards(draft: Draft, book: Book): Card[] {
  const told = toldOf(draft, book);
  return [
    ...findFigures(draft.print, told, book),
    ...firmCards(draft.print, book),
    ...eventCards(draft.print, told, book),
  ].toSorted((a, b) => a.start - b.start || a.end - b.end);
}
