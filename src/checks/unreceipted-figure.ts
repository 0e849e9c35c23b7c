import type { Corpus } from '../corpus/corpus.ts';
import { scan } from '../corpus/locate.ts';
import type { Block, Entry, ZoneEntries } from '../schema/entry.ts';
import type { Quantity } from '../schema/quantity.ts';
import type { Problem } from '../schema/problem.ts';
import type { YearbookEntry } from '../schema/yearbook.ts';
import { listNames, zoneLists } from '../schema/zone-lists.ts';
import { hasFailedArticle } from './failed-article.ts';
import { problemAt, rule } from './rule.ts';

interface Prose {
  entry: Entry<unknown>;
  keys: (string | number)[];
  text: string;
}

/**
 * A figure in the editors' own sentences and titles (overview, summary, lede, offer, event, news) that no article of
 * the zone states.
 */
export const unreceiptedFigure = rule(['unreceipted-figure'], ({ corpus }) =>
  corpus.all.flatMap((zone) => {
    if (hasFailedArticle(zone, corpus)) return [];
    const stated = new Set(
      zone.articles.flatMap(({ blocks }) => blocks.flatMap((block) => scan(block, corpus.quantities).map(plain))),
    );
    const lacking = (read: Quantity[]) =>
      read.filter((found) => !isIndefinite(found, corpus) && !stated.has(plain(found)));
    const missing = (text: string) => lacking(corpus.quantities.scan(text));
    const problem = ({ entry, keys }: Prose, figure: string) =>
      problemAt(entry, keys, 'unreceipted-figure', sentence(figure, zone));
    return [
      ...sentenceFields(zone).flatMap((prose) => missing(prose.text).map(({ figure }) => problem(prose, figure))),
      // Editors count in words in titles (三处园区); only figures in digits come from a report.
      ...titleFields(zone, corpus.entries.yearbook).flatMap((prose) =>
        missing(prose.text)
          .filter(({ figure }) => /\d/.test(figure))
          .map(({ figure }) => problem(prose, figure)),
      ),
      ...bodyProblems(zone, (block) => lacking(scan(block, corpus.quantities))),
    ];
  }),
);

/** A figure without its qualifier: a summary may write `200亩` for `约200亩`, but not another number or unit. */
const plain = ({ low, high, unit }: { low: number | null; high: number | null; unit: string }) =>
  `${low ?? high} ${high ?? low} ${unit}`;

/** Whether a numeral counts nothing: 一个园区, 同一篇, 另一处; 一亿元 is a figure. */
function isIndefinite(found: Quantity, { quantities }: Corpus): boolean {
  const size = found.figure.startsWith('一') ? quantities.magnitude(found) : null;
  return size?.dimension === 'count' && size.low === 1 && size.high === 1;
}

const sentence = (figure: string, { id, profile }: ZoneEntries) =>
  `发现数字“${figure}”，${profile ? `园区“${id}”` : '未归园'}的报道都没有写它，请照报道改正；报道里有而我们的文章没写的，先写进文章。`;

function bodyProblems(zone: ZoneEntries, missing: (block: Block) => Quantity[]): Problem<'unreceipted-figure'>[] {
  const notes = listNames.filter((name) => zoneLists[name].hasNote).map((name) => zone[name]);
  return [zone.profile, ...notes].flatMap((entry) =>
    (entry?.blocks ?? []).flatMap((block) =>
      missing(block).map(({ figure }) => {
        const { line, column } = block;
        return { path: entry!.path, line, column, message: sentence(figure, zone), rule: 'unreceipted-figure' };
      }),
    ),
  );
}

/** The texts of a zone's lists in fields of one kind. */
function listFields(zone: ZoneEntries, kind: 'sentences' | 'titles'): Prose[] {
  return listNames.flatMap((name) => {
    const entry: Entry<unknown[]> | null = zone[name];
    const fields: readonly string[] = zoneLists[name][kind];
    return (entry?.value ?? []).flatMap((item, i) =>
      fields.flatMap((field): Prose[] => {
        const text = (item as Record<string, string | undefined>)[field];
        return text ? [{ entry: entry!, keys: [name, i, field], text }] : [];
      }),
    );
  });
}

function sentenceFields(zone: ZoneEntries): Prose[] {
  const profile: Prose[] = zone.profile
    ? [
        { entry: zone.profile, keys: ['summary'], text: zone.profile.value.summary },
        ...zone.profile.value.identity.map(({ text }, i): Prose => {
          return { entry: zone.profile!, keys: ['identity', i, 'text'], text };
        }),
      ]
    : [];
  return [
    ...profile,
    ...zone.articles.map((entry): Prose => ({ entry, keys: ['lede'], text: entry.value.lede })),
    ...listFields(zone, 'sentences'),
  ];
}

function titleFields(zone: ZoneEntries, yearbook: Entry<YearbookEntry>): Prose[] {
  const news = yearbook.value.news.flatMap((item, i): Prose[] => {
    const field = (name: 'title' | 'text') => ({ entry: yearbook, keys: ['news', i, name], text: item[name] });
    return item.zone === zone.id ? [field('title'), field('text')] : [];
  });
  return [
    ...news,
    ...zone.articles.map((entry): Prose => ({ entry, keys: ['title'], text: entry.value.title })),
    ...listFields(zone, 'titles'),
  ];
}
