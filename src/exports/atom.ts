import { descending, sort } from 'd3-array';
import type { Article } from '../model/article.ts';
import type { Yearbook } from '../model/yearbook.ts';
import { escapeMarkup as escape } from '../site/escape-markup.ts';

const most = 50;

/**
 * The newest articles as an Atom feed. An article has the date of the last day on which its source can have been
 * printed.
 */
export function atomFeed({ title, subtitle, edition, site, zones, unplaced }: Yearbook): string {
  const articles = sort(
    [...zones, unplaced].flatMap((reports) => reports.articles),
    newestFirst,
  ).slice(0, most);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
  <id>${escape(site)}</id>
  <title>${escape(`${title}：${subtitle}`)}</title>
  <updated>${moment(edition)}</updated>
  <author><name>${escape(title)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escape(address('/feed.xml', site))}"/>
  <link rel="alternate" type="text/html" href="${escape(site)}"/>
${articles.map((article) => entry(article, site)).join('\n')}
</feed>
`;
}

const key = ({ printed: { likelyMonth, notAfter }, source }: Article) => `${likelyMonth} ${notAfter} ${source}`;
const newestFirst = (a: Article, b: Article) => descending(key(a), key(b));
const moment = (day: string) => `${day}T00:00:00Z`;
const address = (url: string, site: string) => new URL(url.slice(1), site).href;

function entry({ url, title, lede, printed }: Article, site: string): string {
  const link = escape(address(url, site));
  return `  <entry>
    <id>${link}</id>
    <title>${escape(title)}</title>
    <updated>${moment(printed.notAfter)}</updated>
    <link rel="alternate" type="text/html" href="${link}"/>
    <summary>${escape(lede)}</summary>
  </entry>`;
}
