import type { Corpus } from '../model/corpus.ts';
import { scan } from '../model/locate.ts';
import type { Block, Entry, ZoneEntries } from '../schema/entry.ts';
import type { Problem } from '../schema/problem.ts';
import { hasFailedArticle } from './failed-article.ts';
import { problemAt, type Rule } from './rule.ts';

interface Prose {
  entry: Entry<unknown>;
  keys: (string | number)[];
  text: string;
}

/** A figure in the editors' own sentences (overview, summary, lede, offer, event) that no article of the zone states. */
export const unreceiptedFigure: Rule = ({ corpus }) =>
  corpus.all.flatMap((zone) => {
    if (hasFailedArticle(zone, corpus)) return [];
    const stated = new Set(
      zone.articles.flatMap(({ blocks }) => blocks.flatMap((block) => scan(block, corpus.quantities).map(plain))),
    );
    const fields = proseFields(zone).flatMap((prose) =>
      corpus.quantities
        .scan(prose.text)
        .filter((found) => !stated.has(plain(found)))
        .map(({ figure }) => problemAt(prose.entry, prose.keys, 'unreceipted-figure', sentence(figure))),
    );
    return [...fields, ...bodyProblems(zone, stated, corpus)];
  });

/** `约200亩` and `200亩` may stand for each other in a summary; the number and the unit may not differ. */
const plain = ({ low, high, unit }: { low: number | null; high: number | null; unit: string }) =>
  `${low ?? high} ${high ?? low} ${unit}`;

const sentence = (figure: string) => `发现数字“${figure}”，本园区的报道都没有写它，请照报道改正，或删去。`;

function bodyProblems(zone: ZoneEntries, stated: Set<string>, corpus: Corpus): Problem[] {
  return [zone.profile, zone.facts].flatMap((entry) =>
    (entry?.blocks ?? []).flatMap((block: Block) =>
      scan(block, corpus.quantities)
        .filter((found) => !stated.has(plain(found)))
        .map(({ figure }) => ({
          path: entry!.path,
          line: block.line,
          column: block.column,
          message: sentence(figure),
          rule: 'unreceipted-figure',
        })),
    ),
  );
}

function proseFields(zone: ZoneEntries): Prose[] {
  const list = <T>(entry: Entry<T[]> | null, name: string, field: string, text: (item: T) => string | undefined) =>
    (entry?.value ?? []).flatMap((item, i): Prose[] => {
      const value = text(item);
      return value ? [{ entry: entry!, keys: [name, i, field], text: value }] : [];
    });
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
    ...list(zone.facts, 'facts', 'text', ({ text }) => text),
    ...list(zone.projects, 'projects', 'note', ({ note }) => note),
    ...list(zone.events, 'events', 'title', ({ title }) => title),
    ...list(zone.prospectus, 'prospectus', 'text', ({ text }) => text),
    ...list(zone.chains, 'chains', 'remark', ({ remark }) => remark),
  ];
}
