import { anchorOf, itemsOf } from '../corpus/items.ts';
import type { Entry, ZoneEntries } from '../schema/entry.ts';
import type { Problem } from '../schema/problem.ts';
import { factId } from '../schema/fact.ts';
import { problemAt, rule } from './rule.ts';
import { profileSections } from '../site/profile-sections.ts';
import { sameNames } from './same-name.ts';

/** Ids that pages need for themselves: sections, paragraphs, notes. */
const ownIds = new RegExp(
  `^(?:${profileSections.map(({ id }) => id).join('|')}|main|find|unplaced|source|index|p\\d+|(?:fn|fnref)-.*)$`,
);

interface Named {
  id: string;
  entry: Entry<unknown>;
  keys: (string | number)[];
  advice?: string;
}

/** Two things with the same id, name, square of the map or volume, or two articles from one source. */
export const duplicateId = rule(['duplicate-id', 'reserved-id'], ({ corpus }) => {
  const { entries } = corpus;
  const lists = [entries.indicators, entries.industries, entries.cities, entries.zoneTypes, entries.topics];
  return [
    // The folder `unplaced` has the same lists as a zone.
    ...reserved(
      entries.zones.filter(({ id }) => id === 'unplaced').map(({ id, profile }) => ({ id, entry: profile!, keys: [] })),
    ),
    ...reserved(entries.terms.map((entry) => ({ id: entry.id, entry, keys: [] }))),
    ...corpus.all.flatMap((zone) => [
      ...reserved(namedItems(zone)),
      ...repeated(namedItems(zone), '编号'),
      ...repeated(factsSaid(zone), '事实', '若是同一件事，请核对后留一条；若不是，请写明哪里不同'),
    ]),
    ...lists.flatMap((entry) =>
      repeated(
        entry.value.map(({ id }, i) => ({ id, entry, keys: [i, 'id'] })),
        '编号',
      ),
    ),
    ...repeated(
      entries.cities.value.flatMap(({ row, column }, i) =>
        row === undefined ? [] : [{ id: `第${row}行第${column}列`, entry: entries.cities, keys: [i, 'row'] }],
      ),
      '方格',
    ),
    ...repeated(
      entries.cities.value.map(({ code }, i) => ({ id: code, entry: entries.cities, keys: [i, 'code'] })),
      '代码',
    ),
    ...repeated(
      entries.units.value.flatMap(({ symbols }, i) =>
        symbols.map((id, n) => ({ id, entry: entries.units, keys: [i, 'symbols', n] })),
      ),
      '单位',
    ),
    ...repeated(
      entries.yearbook.value.volumes.map(({ year }, i) => ({
        id: String(year),
        entry: entries.yearbook,
        keys: ['volumes', i, 'year'],
      })),
      '卷次',
    ),
    ...repeated(
      entries.statuses.value.map(({ of, id }, i) => ({ id: `${of} ${id}`, entry: entries.statuses, keys: [i, 'id'] })),
      '编号',
    ),
    ...repeated(
      corpus.all.flatMap((zone) => zone.articles.map((entry) => ({ id: entry.value.source, entry, keys: ['source'] }))),
      '来源',
    ),
    ...sameNames(corpus),
  ];
});

const namedItems = (zone: ZoneEntries): Named[] =>
  itemsOf(zone).map(({ id, entry, keys, isMade }) =>
    isMade
      ? { id, entry, keys, advice: '请在这一条里另写一个 id' }
      : { id: anchorOf(id), entry, keys: [...keys, 'id'] },
  );

/** What facts with different ids state, to find a fact that was entered twice. */
function factsSaid(zone: ZoneEntries): Named[] {
  const ids = new Set<string>();
  return (zone.facts?.value ?? []).flatMap((fact, i) => {
    if (ids.has(factId(fact))) return [];
    ids.add(factId(fact));
    const { indicator, subject, label, period, status, figure, text } = fact;
    const whose = subject && 'id' in subject ? subject.id : (subject?.label ?? '');
    const id = [indicator, whose, label, period.text, status, figure ?? text].filter(Boolean).join(' ');
    return [{ id, entry: zone.facts!, keys: ['facts', i] }];
  });
}

function reserved(items: Named[]): Problem<'reserved-id'>[] {
  return items
    .filter(({ id }) => ownIds.test(id))
    .map(({ id, entry, keys }) =>
      problemAt(entry, keys, 'reserved-id', `发现编号“${id}”，页面自己要用它，应为别的编号，请另起一个。`),
    );
}

function repeated(items: Named[], what: string, advice = '请另起一个'): Problem<'duplicate-id'>[] {
  const first = new Map<string, Named>();
  return items.flatMap((item) => {
    // What could not be read is empty.
    if (item.id === '') return [];
    const earlier = first.get(item.id);
    if (!earlier) {
      first.set(item.id, item);
      return [];
    }
    const place = `${earlier.entry.path}:${earlier.entry.placeOf(earlier.keys).line}`;
    const message = `发现重复的${what}“${item.id}”，${place}已经用过，${item.advice ?? advice}。`;
    return [problemAt(item.entry, item.keys, 'duplicate-id', message)];
  });
}
