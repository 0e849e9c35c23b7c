import type { z } from 'astro/zod';
import type { CellPlace } from './fact.ts';
import type { NamedFigureEntry } from './fields.ts';

export type Keys = (string | number)[];

/** What must be known for an id to be one; items, projects and facts are those of the same zone. */
export type ReferenceKind =
  | 'indicator' | 'industry' | 'city' | 'zone-type' | 'topic' | 'company' | 'source' | 'zone' | 'item' | 'project' | 'fact'; // prettier-ignore

/** An id that must be known elsewhere. */
export interface ItemReference {
  keys: Keys;
  kind: ReferenceKind;
  id: string;
}

/** What an article must state: a figure, or the words that stand for an item without one. */
export interface Statement {
  keys: Keys;
  /** Article id. */
  from: string;
  figure?: string | undefined;
  near?: string | undefined;
  /** Words that may stand for an item without figure and without `near`: its own name. */
  name?: string | undefined;
  /** The very cell of a table, where it is known. */
  cell?: CellPlace | undefined;
  /** Figures that belong to it; one without an article of its own is stated in the same. */
  parts?: Part[];
}
export interface Part extends Omit<Statement, 'from' | 'name' | 'cell' | 'parts'> {
  from?: string | undefined;
}

/** Something of an entry that has an anchor on the zone's page: the entry itself, or a part of it like a chain's node. */
export interface Item {
  /** Of a part, `whole/part`. */
  id: string;
  /** It was made of other fields: the editor has written none. */
  isMade?: boolean;
  /** As the pointer that rests on one of its figures shows it. */
  label: string;
  /** Where it stands in the entry. */
  keys: Keys;
  statements?: Statement[];
  references?: ItemReference[];
}

/** A kind of thing that a zone has a list of, in a file of its own. */
export interface ZoneList<Entry> {
  label: string;
  /** The most entries in a list. */
  most: number;
  /** Fields that are sentences of the editors: every figure in them must stand in an article. */
  sentences: readonly TextField<Entry>[];
  /** The same of titles, where figures may be spelt out. */
  titles: readonly TextField<Entry>[];
  /** The body of the file is printed, as a note on the list. */
  hasNote?: true;
  items(entry: Entry): Item[];
}

type TextField<Entry> = { [Key in keyof Entry]-?: Entry[Key] extends string | undefined ? Key : never }[keyof Entry];

/** Describes a kind of list by the shape of its entries. */
export const zoneList = <Shape extends z.ZodType>(entry: Shape, list: ZoneList<z.infer<Shape>>) => ({ entry, ...list });

/** A reference, or none where the field was left out. */
export const refer = (kind: ReferenceKind, keys: Keys, id: string | undefined): ItemReference[] =>
  id === undefined ? [] : [{ kind, keys, id }];

export const referAll = (kind: ReferenceKind, field: string, ids: string[]): ItemReference[] =>
  ids.map((id, i) => ({ kind, keys: [field, i], id }));

export const figurePart = ({ from, figure, near }: NamedFigureEntry, keys: Keys): Part => ({
  keys,
  from,
  figure,
  near,
});
export const figureParts = (figures: NamedFigureEntry[]) =>
  figures.map((figure, f) => figurePart(figure, ['figures', f]));
