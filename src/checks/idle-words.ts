import type { Corpus } from '../corpus/corpus.ts';
import { zoneFiles } from '../corpus/zone-files.ts';
import { sections } from '../site/sections.ts';
import { problemAt, rule } from './rule.ts';

/** Related words none of which occurs in the book: a search for them would find nothing. */
export const idleWords = rule(['idle-words'], ({ corpus }) => {
  const rings = corpus.entries.relatedWords;
  if (!rings || rings.value.length === 0) return [];
  const text = textOf(corpus);
  return rings.value.flatMap((words, i) => {
    if (words.some((word) => text.includes(word))) return [];
    const message = `发现相关词“${words.join('、')}”，书里一个也没有，检索不会因此找到什么，应至少有一个是书里用的词，请加上它。`;
    return [problemAt(rings, [i], 'idle-words', message)];
  });
});

/** Everything of the entries that readers see: names, labels and prose. */
function textOf({ entries, all }: Corpus): string {
  const { indicators, industries, cities, zoneTypes, topics, terms, companies } = entries;
  return [indicators, industries, cities, zoneTypes, topics, ...terms, ...companies, ...all.flatMap(zoneFiles)]
    .map(({ value, blocks }) => JSON.stringify(value) + blocks.map((block) => block.text).join('\n'))
    .concat(sections.map(({ label, holds }) => label + holds))
    .join('\n');
}
