import type { Corpus } from '../corpus/corpus.ts';
import type { ZoneEntries } from '../schema/entry.ts';
import type { EventEntry } from '../schema/event.ts';
import type { Problem } from '../schema/problem.ts';
import { isArticleFailed } from './failed-article.ts';
import { problemAt, rule } from './rule.ts';

const ids = ['idle-term', 'due-outside-date', 'term-not-in-article', 'later-report-order'] as const;
type Found = Problem<(typeof ids)[number]>[];
/** Tells a fault at a field of the event. */
type Tell = (field: (string | number)[], id: (typeof ids)[number], message: string) => Found;

/** Terms that belong to no promise, that its date contradicts, that no report prints, and reports that are no later ones. */
export const promiseTerms = rule(ids, ({ corpus }) =>
  corpus.all.flatMap((zone) =>
    (zone.events?.value ?? []).flatMap((event, i) => {
      const tell: Tell = (field, id, message) => [problemAt(zone.events!, ['events', i, ...field], id, message)];
      return [
        ...idle(event, tell),
        ...dueOutside(event, tell),
        ...wordsNotPrinted(corpus, zone, event, tell),
        ...notLater(corpus, zone, event, tell),
      ];
    }),
  ),
);

function idle({ nature, due, dueReason, term, said, later }: EventEntry, tell: Tell): Found {
  const written = Object.entries({ due, dueReason, term, said, later: later[0] }).find(([, value]) => value);
  if (nature !== 'announced' && written)
    return tell(
      [written[0]],
      'idle-term',
      `发现 ${written[0]}，这件事是 ${nature}，应只写在 announced 的事里，请删去。`,
    );
  if (dueReason && !due)
    return tell(['dueReason'], 'idle-term', '发现 dueReason，没有 due，应与 due 写在一起，请补上 due，或删去。');
  return [];
}

function dueOutside({ due, date }: EventEntry, tell: Tell): Found {
  const isInside = (day: string) => (date.start ?? day) <= day && day <= (date.last ?? day);
  if (!due || isInside(due)) return [];
  return tell(
    ['due'],
    'due-outside-date',
    `发现期限“${due}”，不在日期“${date.text}”里，应是其中的一天，请改期限或日期。`,
  );
}

function wordsNotPrinted(corpus: Corpus, zone: ZoneEntries, { from, term, said }: EventEntry, tell: Tell): Found {
  const article = zone.articles.find(({ id }) => id === from);
  if (!article || isArticleFailed({ zone, from }, corpus)) return [];
  const isPrinted = (words: string) => article.blocks.some(({ text }) => text.includes(words));
  return Object.entries({ term, said }).flatMap(([field, words]) =>
    words === undefined || isPrinted(words)
      ? []
      : tell(
          [field],
          'term-not-in-article',
          `发现 ${field}“${words}”，报道“${from}”里没有这几个字，应照文章里的写，请改正。`,
        ),
  );
}

function notLater(corpus: Corpus, zone: ZoneEntries, { from, later }: EventEntry, tell: Tell): Found {
  const own = printedOf(corpus, zone, from);
  return later.flatMap((report, l) => {
    const its = printedOf(corpus, zone, report.from);
    if (!own || !its || (report.from !== from && its.notAfter >= own.notBefore)) return [];
    const message = `发现后来的报道“${report.from}”，最晚${its.notAfter}刊出，宣布这件事的报道“${from}”最早${own.notBefore}，应是另一篇、以后刊出的，请改正。`;
    return tell(['later', l, 'from'], 'later-report-order', message);
  });
}

function printedOf({ sources }: Corpus, { articles }: ZoneEntries, article: string) {
  const source = articles.find(({ id }) => id === article)?.value.source;
  return source === undefined ? undefined : sources.get(source)?.value.published;
}
