import type { RenderOptions } from '../markdown/render-prose.ts';
import type { Yearbook } from '../model/yearbook.ts';
import type { Reports } from '../model/zone.ts';

/**
 * Where the tags and pictures of prose lead. `here` is the zone that the prose belongs to (or the reports without a
 * zone), `folder` the address of the text's folder in the content.
 */
export function proseOptions(book: Yearbook, here: Reports | null, folder: string): RenderOptions {
  return {
    picture: (name) => {
      const src = `${folder}pictures/${name}`;
      return { src, ...book.pictures.get(src) };
    },
    link: ({ tag, id }) => {
      if (tag === 'Term') return found(book.terms, id, ({ url, label }) => ({ href: url, text: label }));
      if (tag === 'Zone') return found(book.zones, id, ({ url, shortName }) => ({ href: url, text: shortName }));
      if (tag === 'Fact') return factLink(book, here, id);
      return sourceLink(book, id);
    },
  };
}

interface Link {
  href: string;
  text: string;
}

const found = <T extends { id: string }>(items: T[], id: string, link: (item: T) => Link): Link | null => {
  const item = items.find((candidate) => candidate.id === id);
  return item ? link(item) : null;
};

function factLink(book: Yearbook, here: Reports | null, id: string): Link | null {
  const [zoneId, factId] = id.includes('/') ? id.split('/') : [null, id];
  const owner = zoneId ? book.zones.find((zone) => zone.id === zoneId) : here;
  const fact = owner?.facts.find((candidate) => candidate.id === factId);
  if (!owner) return null;
  return { href: `${owner.url}#${factId}`, text: fact?.figure?.shown ?? fact?.text ?? '' };
}

function sourceLink(book: Yearbook, id: string): Link | null {
  const articles = [...book.zones.flatMap((zone) => zone.articles), ...book.unplaced.articles];
  const article = articles.find(({ source }) => source === id);
  return article ? { href: article.url, text: `《${article.printed.publication}》${article.printed.label}` } : null;
}
