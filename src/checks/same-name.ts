import type { Corpus } from '../corpus/corpus.ts';
import type { Entry } from '../schema/entry.ts';
import type { Problem } from '../schema/problem.ts';
import { problemAt } from './rule.ts';

interface Name {
  name: string | undefined;
  entry: Entry<unknown>;
  keys: (string | number)[];
}

/**
 * A name that two things of one kind have, so that nobody could tell which is meant. Zones, and entries of lists, may
 * share their other names (经开区): a search gives all of them. Firms and terms may not, because the prose refers to
 * them by any of their names.
 */
export const sameNames = (corpus: Corpus) =>
  Object.entries(bearers(corpus)).flatMap(([kind, all]) => shared(kind, all));

/** The names of each thing, by kind. */
function bearers({ entries }: Corpus): Record<string, Name[][]> {
  const listed = (list: Entry<Named[]>, ...fields: ('label' | 'name' | 'short')[]) =>
    list.value.map((item, i) => namesOf(list, item, fields, [i]));
  return {
    园区: entries.zones.map(({ profile }) => namesOf(profile!, profile!.value, ['name', 'shortName'])),
    企业: entries.companies.map((entry) => namesOf(entry, entry.value, ['name', 'shortName'])),
    名词: entries.terms.map((entry) => namesOf(entry, entry.value, ['term'])),
    指标: listed(entries.indicators, 'label'),
    产业: listed(entries.industries, 'label', 'short'),
    市: listed(entries.cities, 'label', 'name'),
    园区类型: listed(entries.zoneTypes, 'label'),
    事项: listed(entries.topics, 'label'),
  };
}

interface Named {
  aliases?: string[];
  [field: string]: unknown;
}

function namesOf(entry: Entry<unknown>, item: object, fields: string[], keys: (string | number)[] = []): Name[] {
  const { aliases = [], ...own } = item as Named;
  return [
    ...fields.map((field) => ({ name: own[field] as string | undefined, entry, keys: [...keys, field] })),
    ...aliases.map((name, i) => ({ name, entry, keys: [...keys, 'aliases', i] })),
  ];
}

const inProse = new Set(['企业', '名词']);
const isOther = ({ keys }: Name) => keys.includes('aliases');

function shared(kind: string, all: Name[][]): Problem<'duplicate-id'>[] {
  const first = new Map<string, Name & { owner: Name[] }>();
  return all.flatMap((names) =>
    names.flatMap((named) => {
      // What could not be read is empty.
      if (!named.name) return [];
      const earlier = first.get(named.name);
      if (!earlier) first.set(named.name, { ...named, owner: names });
      if (!earlier || earlier.owner === names || (!inProse.has(kind) && isOther(earlier) && isOther(named))) return [];
      const place = `${earlier.entry.path}:${earlier.entry.placeOf(earlier.keys).line}`;
      const message = `发现${kind}的名称“${named.name}”，${place}的另一个${kind}也叫这个，应各有各的名称，请改正其中一个。`;
      return [problemAt(named.entry, named.keys, 'duplicate-id', message)];
    }),
  );
}
