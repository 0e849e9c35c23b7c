import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import type { Yearbook } from '../model/yearbook.ts';
import type { Zone } from '../model/zone.ts';
import { address } from '../site/address.ts';

/** What is cited: a title, the book that holds it (null: the book itself), and where it can be seen. */
export interface Cited {
  /** Key of the entry in a bibliography: letters, digits and dashes. */
  id: string;
  title: string;
  within: string | null;
  /** Year of the volume. */
  volume: number;
  /** ISO day of the edition. */
  edition: string;
  /** The whole address; from the site's root where the site's own is not known. */
  url: string;
  /** A remark on what the figures of it stand on: 资料截至2025年10月. */
  note: string | null;
}

type Book = Pick<Yearbook, 'title' | 'subtitle' | 'volume' | 'edition' | 'site'>;

const bookTitle = ({ title, subtitle, volume }: Book) => `${title}：${subtitle} ${volume}卷`;

function cited(book: Book, id: string, title: string, path: string, note: string | null): Cited {
  const { volume, edition, site } = book;
  const url = site ? new URL(path.slice(1), site).href : path;
  return { id: `yearbook-${volume}${id}`, title, within: bookTitle(book), volume, edition, url, note };
}

export const citedBook = (book: Book): Cited => ({
  ...cited(book, '', bookTitle(book), address.home, null),
  within: null,
});

export const citedZone = (book: Book, { id, name, url, asOfLabel }: Pick<Zone, 'id' | 'name' | 'url' | 'asOfLabel'>) =>
  cited(book, `-${id}`, name, url, `资料截至${asOfLabel}`);

/** 灵石：工业总产值257.1亿元（2024年，实际）. */
export function citedFact(book: Book, zone: Pick<Zone, 'id' | 'shortName'>, fact: Fact): Cited {
  const { id, label, subject, figure, text, periodLabel, status, url } = fact;
  const name = subject && !label.includes(subject.label) ? `${subject.label}${label}` : label;
  const value = figure?.shown ?? `：${text ?? ''}`;
  return cited(
    book,
    `-${zone.id}-${id}`,
    `${zone.shortName}：${name}${value}（${periodLabel}，${status.label}）`,
    url,
    null,
  );
}

export function citedArticle(book: Book, place: string, { zone, id, title, url, printed }: Article): Cited {
  const note = `转据《${printed.publication}》，${printed.label}`;
  return cited(book, `-${zone}-${id}`, `${place}：${title}`, url, note);
}
