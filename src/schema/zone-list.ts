import type { z } from 'astro/zod';
import type { CellPlace } from './cell-place.ts';
import type { NamedFigureEntry } from './fields.ts';

export type Keys = (string | number)[];

/** The kinds of ids that must be defined elsewhere; items, projects and facts in the same zone; a record is an item with or without an anchor. */
export type ReferenceKind =
  | 'indicator' | 'industry' | 'city' | 'zone-type' | 'topic' | 'company' | 'source' | 'zone' | 'item' | 'record' | 'project' | 'fact'; // prettier-ignore

/** A reference to something defined elsewhere. */
export interface ItemReference {
  keys: Keys;
  kind: ReferenceKind;
  id: string;
}

/** Something that an article must state: a figure or, for an item without one, words. */
export interface Assertion {
  keys: Keys;
  /** Article id. */
  from: string;
  figure?: string | undefined;
  near?: string | undefined;
  /** The item's own name, which may stand for it where it has neither a figure nor `near`. */
  name?: string | undefined;
  /** The very cell of a table, where it is known. */
  cell?: CellPlace | undefined;
  /** Figures that belong to it; one without an article of its own is stated in the same. */
  parts?: Part[];
}
export interface Part extends Omit<Assertion, 'from' | 'name' | 'cell' | 'parts'> {
  from?: string | undefined;
}

/** Something that has an id: an entry, or a part of it such as a node of a chain. */
export interface Item {
  /** The id; of a part, `whole/part`. */
  id: string;
  /** The id was made from other fields: the editor wrote none. */
  isMade?: boolean;
  /** The `title` of the figures that rest on it. */
  label: string;
  /** Its path in the entry. */
  keys: Keys;
  assertions?: Assertion[];
  references?: ItemReference[];
}

/** A kind of entries that a zone has a list of, in a file of its own. */
export interface ZoneList<Entry> {
  label: string;
  /** The most entries in a list. */
  most: number;
  /** Fields with sentences of the editors: an article must state every figure in them. */
  sentences: readonly TextField<Entry>[];
  /** Fields with titles, the same, but figures in words are allowed. */
  titles: readonly TextField<Entry>[];
  /** The body of the file is printed as a note on the list. */
  hasNote?: true;
  items(entry: Entry): Item[];
}

type TextField<Entry> = { [Key in keyof Entry]-?: Entry[Key] extends string | undefined ? Key : never }[keyof Entry];

/** Describes a kind of list by the shape of its entries. */
export const zoneList = <Shape extends z.ZodType>(entry: Shape, list: ZoneList<z.infer<Shape>>) => ({ entry, ...list });

/** A list with one reference, empty where the field was left out. */
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
