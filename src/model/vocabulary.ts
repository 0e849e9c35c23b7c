import type { Block } from '../schema/entry.ts';
import type { IndicatorEntry, TopicEntry } from '../schema/vocabularies.ts';

export interface Label {
  id: string;
  label: string;
}
/** What readers can ask for in English. */
export interface Named extends Label {
  en: string[];
}
export interface ZoneType extends Named {
  mark: string;
}
export interface City extends Label {
  name: string;
  /** Its square on the map of cities; null where the yearbook draws none. */
  row: number | null;
  column: number | null;
  url: string;
}
export interface Industry extends Named {
  short: string;
  aliases: string[];
  was: string[];
  url: string;
}
export interface Indicator extends Named {
  definition: string;
  dimension: string;
  nature: 'flow' | 'stock' | 'rate' | 'capacity' | 'text';
  core: boolean;
  /** The heading under which its figures stand; null where it has none of its own. */
  group: string | null;
  /** Its place in the vocabulary, from 0. */
  place: number;
  topic: string | null;
  role: NonNullable<IndicatorEntry['role']> | null;
  funnel: { group: string; stage: string; order: number; measure: 'count' | 'investment' } | null;
  aliases: string[];
  /** Words by which readers ask for it, and which are none of its names. */
  asked: string[];
}
export interface Topic extends Named {
  core: boolean;
  role: NonNullable<TopicEntry['role']> | null;
  /** The dimensions of which a figure answers it; none where any word of it does. */
  asks: TopicEntry['asks'];
  ask: string | null;
  short: string | null;
}
export interface Company extends Named {
  name: string;
  aliases: string[];
  parent: Label | null;
  note: string | null;
}
export interface Term extends Named {
  aliases: string[];
  url: string;
  blocks: Block[];
}
