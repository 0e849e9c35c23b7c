import { descending, sort } from 'd3-array';
import type { CorrectionEntry } from '../schema/correction.ts';
import { address } from '../site/address.ts';
import type { Zone } from './zone.ts';

/** 勘误: a place of the book that was wrong and was mended after the edition came out. */
export interface Correction {
  id: string;
  /** Its own place on /corrections/. */
  url: string;
  zone: Zone;
  /** The record's id, or the article's. */
  about: string;
  /** The record or the article. */
  aboutUrl: string;
  old: string;
  new: string;
  reason: string;
  /** ISO day. */
  date: string;
}

/** The newest first, then by id. */
export function correctionsOf(zones: Zone[], entries: CorrectionEntry[]): Correction[] {
  const resolved = entries.map(({ zone: zoneId, about, ...entry }): Correction => {
    const zone = zones.find(({ id }) => id === zoneId)!;
    const article = zone.articles.find(({ id }) => id === about);
    return {
      ...entry,
      zone,
      about,
      url: `${address.corrections}#${entry.id}`,
      aboutUrl: article?.url ?? `${zone.url}#${about}`,
    };
  });
  return sort(resolved, (a, b) => descending(a.date, b.date) || (a.id < b.id ? -1 : 1));
}
