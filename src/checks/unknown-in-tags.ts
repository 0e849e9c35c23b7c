import type { Nodes } from 'mdast';
import type { Corpus } from '../corpus/corpus.ts';
import { anchoredIds, itemIds } from '../corpus/items.ts';
import { isKnownTag, isTagId, type TagName } from '../markdown/known-tags.ts';
import type { ZoneEntries } from '../schema/entry.ts';
import { hasFailed, isFactLost, isLost } from './has-failed.ts';
import { nearest } from './nearest.ts';
import { proseProblems } from './prose-problems.ts';
import { newNames } from './renamed.ts';

const rules = {
  Fact: 'unknown-fact',
  Zone: 'unknown-zone',
  Term: 'unknown-term',
  Source: 'unknown-source',
} as const satisfies Record<TagName, string>;

/** Tags in prose that name nothing, or something that they cannot print. */
export function unknownInTags(corpus: Corpus) {
  const targets = tagTargets(corpus);
  return proseProblems(corpus, (node, { zone }) => {
    const tag = tagOf(node);
    const message = tag && tagFault(tag, targets[tag.name], zone, corpus);
    return tag && message ? { rule: rules[tag.name], message } : null;
  });
}

interface Tag {
  name: TagName;
  id: string;
  /** The tag has no words of its own, so it prints what it names. */
  empty: boolean;
}

/** A tag with a well-formed id; any other was reported when the text was read. */
function tagOf(node: Nodes): Tag | null {
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return null;
  const { name, attributes, children } = node;
  const id = attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === 'id')?.value;
  if (typeof id !== 'string' || !isKnownTag(name) || !isTagId(name, id)) return null;
  return { name, id, empty: children.length === 0 };
}

function tagFault({ name, id, empty }: Tag, known: Set<string>, zone: string, corpus: Corpus): string | null {
  // A fact of the same zone may be named without the zone.
  const found = (name === 'Fact' ? [id, `${zone}/${id}`] : [id]).find((target) => known.has(target));
  if (found && name === 'Fact' && empty && !isFact(corpus, found))
    return `发现 <Fact id="${id}"/> 所指不是事实，没有数字可印，应写出文字，请写成 <Fact id="${id}">文字</Fact>。`;
  if (found || isTargetFailed(name, id, zone, corpus)) return null;
  const near =
    (name === 'Zone' && newNames(corpus).zones.get(id)) ||
    nearest(id, name === 'Fact' ? [...ownItems(corpus, zone), ...known] : known);
  const advice = near ? `请改为“${near}”` : '请改写';
  if (name === 'Source' && corpus.sources.has(id))
    return `发现 <Source id="${id}">，没有文章据它写成，应为有文章的来源，${advice}，或先据它写一篇。`;
  return `发现 <${name} id="${id}">，没有这个编号，${advice}。`;
}

function tagTargets({ entries, zones, sources, all }: Corpus): Record<TagName, Set<string>> {
  const used = new Set(all.flatMap(({ articles }) => articles.map(({ value }) => value.source)));
  return {
    Zone: new Set(zones.keys()),
    Term: new Set(entries.terms.map(({ id }) => id)),
    // A source links to the article written from it, so it needs one.
    Source: new Set([...sources.keys()].filter((id) => used.has(id))),
    Fact: new Set(all.flatMap((zone) => onPage(zone).map((id) => `${zone.id}/${id}`))),
  };
}

/** Without nodes of chains: `chain/node` looks like a fact of another zone. */
const onPage = (zone: ZoneEntries) => anchoredIds(zone).filter((id) => !id.includes('/'));

/** Whether an id is a fact: only a fact has a figure to print where the tag has no words. */
const isFact = ({ all }: Corpus, id: string) =>
  all.some((zone) => itemIds(zone, ['facts']).some((fact) => `${zone.id}/${fact}` === id));

function isTargetFailed(name: TagName, id: string, zone: string, corpus: Corpus): boolean {
  const { root } = corpus.entries;
  const [home, item] = id.includes('/') ? (id.split('/') as [string, string]) : [zone, id];
  if (name === 'Fact') return isFactLost(corpus, home, item);
  if (name === 'Zone') return isLost(`${root}/zones/${id}/profile.mdx`, id, corpus);
  return hasFailed(name === 'Term' ? `${root}/terms/${id}.mdx` : `${root}/sources/${id}.yaml`, corpus);
}

const ownItems = (corpus: Corpus, zone: string) => corpus.all.filter(({ id }) => id === zone).flatMap(onPage);
