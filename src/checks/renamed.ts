import type { Corpus } from '../corpus/corpus.ts';
import type { Entry, ZoneEntries } from '../schema/entry.ts';
import type { Problem } from '../schema/problem.ts';
import { problemAt, rule } from './rule.ts';

/** An old id in `was:` whose address is in use, by a page or by another old id. */
export const renamed = rule(['was-taken'], ({ corpus }) => [
  ...taken('园区', zoneNames(corpus)),
  ...corpus.all.flatMap((zone) => taken('报道', zone.articles.map(nameOf))),
  ...taken('产业', industryNames(corpus)),
]);

interface Name {
  entry: Entry<unknown>;
  /** Path of the thing that bears the name. */
  keys?: (string | number)[];
  id: string;
  was: string[];
}

const zoneNames = ({ entries }: Corpus): Name[] =>
  entries.zones.map(({ id, profile }) => ({ entry: profile!, id, was: profile!.value.was }));
const industryNames = ({ entries: { industries: entry } }: Corpus): Name[] =>
  entry.value.map(({ id, was }, i) => ({ entry, keys: [i], id, was }));
const nameOf = (entry: Entry<{ was: string[] }>): Name => ({ entry, id: entry.id, was: entry.value.was });

/** The present ids of renamed zones and articles, by their old ids; those of articles within a zone. */
export function newNames(corpus: Corpus) {
  const byOld = (names: Name[]) => new Map(names.flatMap(({ id, was }) => was.map((old) => [old, id] as const)));
  return {
    zones: byOld(zoneNames(corpus)),
    articlesOf: (zone: ZoneEntries) => byOld(zone.articles.map(nameOf)),
  };
}

function taken(what: string, names: Name[]): Problem<'was-taken'>[] {
  const living = new Map(names.map(({ id, entry }) => [id, entry.path]));
  const claimed = new Map<string, string>();
  return names.flatMap(({ entry, keys = [], was }) =>
    was.flatMap((old, i) => {
      const [owner, before] = [living.get(old), claimed.get(old)];
      claimed.set(old, before ?? entry.path);
      if (!owner && !before) return [];
      const reason = owner
        ? `${owner} 现在就用这个${what}编号`
        : before === entry.path
          ? '这里写了两次'
          : `${before} 也说它是自己的旧编号`;
      const message = `发现旧编号“${old}”，${reason}，应为从前用过、如今没有用着的编号，请改正。`;
      return [problemAt(entry, [...keys, 'was', i], 'was-taken', message)];
    }),
  );
}
