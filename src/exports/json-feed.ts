import type { Yearbook } from '../model/yearbook.ts';
import { moment } from './atom.ts';
import { feedOf } from './feed-entries.ts';

/** The same entries as a JSON Feed 1.1. */
export function jsonFeed(book: Yearbook): unknown {
  const { title, site, entries } = feedOf(book);
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: site,
    feed_url: new URL('feed.json', site).href,
    language: 'zh-CN',
    authors: [{ name: book.title }],
    items: entries.map(({ url, title: name, summary, updated }) => ({
      id: url,
      url,
      title: name,
      content_text: summary,
      date_modified: moment(updated),
    })),
  };
}
