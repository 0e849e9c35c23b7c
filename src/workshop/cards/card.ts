/** What can be made of words of a print. */
export const cardKinds = [
  'fact',
  'series',
  'company',
  'project',
  'event',
  'prospectus',
  'doubt',
  'node',
  'link',
] as const;
export type CardKind = (typeof cardKinds)[number];

/** One value of a card, and which word of the print said so. */
export interface Field {
  value: string;
  /** No rule is sure of it: it is shown red and must be touched before the card is accepted. */
  unsure: boolean;
  /** Which words said so, or why nothing is known. */
  why: string;
}

/** Something that a print says, as it may become a record. Nothing of it is written before it is accepted. */
export interface Card {
  id: string;
  kind: CardKind;
  /** Offsets into the cleaned print. */
  start: number;
  end: number;
  /** The words at that place, letter for letter. */
  quote: string;
  fields: Record<string, Field>;
  state: 'open' | 'accepted' | 'rejected';
  /** Shown in a fold: most likely no figure of its own, such as 一套. */
  folded: boolean;
}

export const sure = (value: string, why: string): Field => ({ value, unsure: false, why });
export const unsure = (value: string, why: string): Field => ({ value, unsure: true, why });

export const valueOf = ({ fields }: Card, name: string): string => fields[name]?.value ?? '';

/** The fields that have still to be touched. */
export const redFields = ({ fields }: Card): string[] =>
  Object.entries(fields).flatMap(([name, field]) => (field.unsure ? [name] : []));
