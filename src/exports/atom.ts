import type { Yearbook } from '../model/yearbook.ts';
import { escapeMarkup as escape } from '../site/escape-markup.ts';
import { feedOf, type FeedEntry } from './feed-entries.ts';

/** The newest articles and corrections as an Atom feed (RFC 4287). */
export function atomFeed(book: Yearbook): string {
  const { title, site, updated, entries } = feedOf(book);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
  <id>${escape(site)}</id>
  <title>${escape(title)}</title>
  <updated>${moment(updated)}</updated>
  <author><name>${escape(book.title)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escape(new URL('feed.xml', site).href)}"/>
  <link rel="alternate" type="text/html" href="${escape(site)}"/>
${entries.map(entryXml).join('\n')}
</feed>
`;
}

export const moment = (day: string) => `${day}T00:00:00Z`;

function entryXml({ url, title, summary, updated }: FeedEntry): string {
  const link = escape(url);
  return `  <entry>
    <id>${link}</id>
    <title>${escape(title)}</title>
    <updated>${moment(updated)}</updated>
    <link rel="alternate" type="text/html" href="${link}"/>
    <summary>${escape(summary)}</summary>
  </entry>`;
}
