import type { Corpus } from '../model/corpus.ts';
import type { Entry } from '../schema/entry.ts';
import type { Problem } from '../schema/problem.ts';
import { problemAt, type Rule } from './rule.ts';

/** was-taken: an old id in `was:` whose address is in use, by a page or by another old id. */
export const renamed: Rule = ({ corpus }) => [
  ...taken('园区', zoneNames(corpus)),
  ...corpus.all.flatMap((zone) => taken('报道', zone.articles.map(nameOf))),
];

interface Name {
  entry: Entry<unknown>;
  id: string;
  was: string[];
}

const zoneNames = ({ entries }: Corpus): Name[] =>
  entries.zones.map(({ id, profile }) => ({ entry: profile!, id, was: profile!.value.was }));
const nameOf = (entry: Entry<{ was: string[] }>): Name => ({ entry, id: entry.id, was: entry.value.was });

function taken(what: string, names: Name[]): Problem[] {
  const owners = new Map(names.map(({ id, entry }) => [id, entry.path]));
  return names.flatMap(({ entry, was }) =>
    was.flatMap((old, i) => {
      const owner = owners.get(old);
      owners.set(old, owner ?? entry.path);
      if (!owner) return [];
      const message = `发现旧编号“${old}”，${owner} 已经用着这个${what}编号，应为没有用着的旧编号，请改正或删去。`;
      return [problemAt(entry, ['was', i], 'was-taken', message)];
    }),
  );
}
