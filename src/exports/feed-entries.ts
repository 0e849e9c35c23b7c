import { descending, max, sort } from 'd3-array';
import type { Article } from '../model/article.ts';
import type { Correction } from '../model/correction.ts';
import type { Yearbook } from '../model/yearbook.ts';

/** An entry of the feeds: an article, or a correction. */
export interface FeedEntry {
  /** Its whole address, which is its id, too. */
  url: string;
  title: string;
  summary: string;
  /** ISO day. */
  updated: string;
}

export interface Feed {
  title: string;
  site: string;
  /** ISO day: that of the edition, or of a later correction. */
  updated: string;
  entries: FeedEntry[];
}

const most = 50;

/**
 * The newest corrections and articles, for a yearbook whose site has an address. An article has the date of the last
 * day on which its source can have been printed, but never one after the feed.
 */
export function feedOf({ title, subtitle, edition, site, zones, unplaced, corrections }: Yearbook): Feed {
  const whole = (url: string) => new URL(url.slice(1), site).href;
  const updated = max([edition, ...corrections.map(({ date }) => date)])!;
  const articles = sort(
    [...zones, unplaced].flatMap((reports) => reports.articles),
    newestFirst,
  ).map(({ url, title: name, lede, printed }): FeedEntry => {
    const day = printed.notAfter < edition ? printed.notAfter : edition;
    return { url: whole(url), title: name, summary: lede, updated: day };
  });
  const mended = corrections.map((correction) => correctionEntry(correction, whole));
  return { title: `${title}：${subtitle}`, site, updated, entries: [...mended, ...articles].slice(0, most) };
}

const correctionEntry = ({ url, zone, old, new: now, reason, date }: Correction, whole: (url: string) => string) => ({
  url: whole(url),
  title: `勘误：${zone.shortName}`,
  summary: `原作“${old}”，改作“${now}”。${reason}`,
  updated: date,
});

const key = ({ printed: { likelyMonth, notAfter }, source }: Article) => `${likelyMonth} ${notAfter} ${source}`;
const newestFirst = (a: Article, b: Article) => descending(key(a), key(b));
