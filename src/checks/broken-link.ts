import { visit } from 'unist-util-visit';
import type { Nodes } from 'mdast';
import type { Corpus } from '../corpus/corpus.ts';
import { factId } from '../schema/fact.ts';
import type { Entry, ZoneEntries } from '../schema/entry.ts';
import type { Problem } from '../schema/problem.ts';
import { hasFailed, isItemLost, isLost } from './has-failed.ts';
import { isTagId, isKnownTag } from '../markdown/known-tags.ts';
import { isUnsafeAddress } from '../markdown/unsafe-address.ts';
import { excerpt } from '../markdown/fault.ts';
import { addressesOf, movedAddresses } from './addresses.ts';
import { nearest } from './nearest.ts';
import { itemIds } from './references.ts';
import { newNames } from './renamed.ts';
import type { Rule } from './rule.ts';

/** broken-link, unknown-term, unknown-zone …: an address or an inline tag in prose that leads nowhere. */
export const brokenLink: Rule = ({ corpus }) => {
  const addresses = { known: addressesOf(corpus), moved: movedAddresses(corpus) };
  const targets = tagTargets(corpus);
  return proseEntries(corpus).flatMap(({ entry, zone }) => {
    const problems: Problem[] = [];
    if (entry.tree)
      visit(entry.tree, (node) => {
        const found = linkFault(node, entry, zone, addresses, corpus) ?? tagFault(node, targets, zone, corpus);
        if (found) problems.push({ path: entry.path, line: 1, column: 1, ...node.position?.start, ...found });
      });
    return problems.map(({ path, line, column, message, rule }) => ({ path, line, column, message, rule }));
  });
};

type Fault = Pick<Problem, 'message' | 'rule'>;
type Addresses = { known: Map<string, Set<string>>; moved: Map<string, string> };

function linkFault(
  node: Nodes,
  entry: Entry<unknown>,
  home: string,
  { known, moved }: Addresses,
  corpus: Corpus,
): Fault | null {
  // Addresses with a scheme are the reader's business: it lets pass only those that do no harm.
  if (node.type !== 'link' || /^#?$/.test(node.url) || /^(?:https?|mailto):/i.test(node.url)) return null;
  if (isUnsafeAddress(node.url)) return null;
  if (/^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(node.url)) return { rule: 'broken-link', message: withoutScheme(node.url) };
  const [path = '', fragment = ''] = node.url.split('#');
  const page = path === '' ? pageOf(entry, home) : path;
  const fragments = known.get(page);
  const broken = !fragments || (fragment !== '' && !fragments.has(fragment));
  if (!broken) return null;
  const zone = /^\/zones\/([^/]+)\//.exec(entry.path.includes('/articles/') ? path : page)?.[1];
  if (zone && isPageLost(corpus, zone, path, fragment, entry.path)) return null;
  const near = moved.get(path) ?? nearest(fragments ? fragment : path, fragments ?? known.keys());
  const advice = near ? `请改为“${fragments ? `${path}#${near}` : near}”` : '请改写';
  const reason = moved.has(path) ? '这里改了名' : path.includes('?') ? '站内的链接不带“?”' : '站内没有这个地址';
  return { rule: 'broken-link', message: `发现链接“${node.url}”，${reason}，应为已有的页面或锚点，${advice}。` };
}

/** The page that prints a text. */
function pageOf({ id, path }: Entry<unknown>, zone: string): string {
  if (zone === '') return '/terms/';
  const base = path.includes('/unplaced/') ? '/unplaced/' : `/zones/${zone}/`;
  return path.includes('/articles/') ? `${base}articles/${id}/` : base;
}

const withoutScheme = (url: string) =>
  `发现链接“${excerpt(url)}”，站外的地址应以 https:// 开头，请改为“https://${excerpt(url)}”。`;

function tagFault(node: Nodes, targets: Map<string, Set<string>>, zone: string, corpus: Corpus): Fault | null {
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return null;
  const attribute = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === 'id');
  const id = attribute?.value;
  // An id that is none has been told already.
  if (typeof id !== 'string' || !isKnownTag(node.name) || !isTagId(node.name, id)) return null;
  const known = targets.get(node.name);
  const ofZone = `${zone}/${id}`;
  const found = [id, ofZone].find((name) => known?.has(name));
  if (found && node.name === 'Fact' && node.children.length === 0 && !isFact(corpus, found))
    return {
      rule: 'unknown-fact',
      message: `发现 <Fact id="${id}"/> 所指不是事实，没有数字可印，应写出文字，请写成 <Fact id="${id}">文字</Fact>。`,
    };
  if (!known || (node.name === 'Fact' ? found : known.has(id))) return null;
  if (isTargetFailed(node.name, id, zone, corpus)) return null;
  const { zones: renamed } = newNames(corpus);
  const near =
    (node.name === 'Zone' && renamed.get(id)) ||
    nearest(id, node.name === 'Fact' ? [...ownItems(corpus, zone), ...known] : known);
  const advice = near ? `请改为“${near}”` : '请改写';
  const rule = `unknown-${node.name.toLowerCase()}`;
  if (node.name === 'Source' && corpus.sources.has(id))
    return { rule, message: `发现 <Source id="${id}">，没有文章据它写成，应为有文章的来源，${advice}或删去。` };
  return { rule, message: `发现 <${node.name} id="${id}">，没有这个编号，${advice}。` };
}

function tagTargets({ entries, zones, sources, all }: Corpus): Map<string, Set<string>> {
  const used = new Set(all.flatMap(({ articles }) => articles.map(({ value }) => value.source)));
  return new Map([
    ['Zone', new Set(zones.keys())],
    ['Term', new Set(entries.terms.map(({ id }) => id))],
    // A source leads to the article that was written from it.
    ['Source', new Set([...sources.keys()].filter((id) => used.has(id)))],
    // Of its own zone, a fact is named without it.
    ['Fact', new Set(all.flatMap((zone) => onPage(zone).map((id) => `${zone.id}/${id}`)))],
  ]);
}

/** Nodes of chains, as `chain/node`, would be taken for facts of another zone. */
const onPage = (zone: ZoneEntries) => itemIds(zone).filter((id) => !id.includes('/'));

/** Only a fact has a figure to print where the tag has no words. */
const isFact = ({ all }: Corpus, id: string) =>
  all.some((zone) => (zone.facts?.value ?? []).some((fact) => `${zone.id}/${factId(fact)}` === id));

/** What could not be read may be the page, or the thing on it, that a link leads to. */
function isPageLost(corpus: Corpus, zone: string, path: string, fragment: string, from: string): boolean {
  const { root, lost } = corpus.entries;
  const folder = `${root}/zones/${zone}`;
  const article = /\/articles\/([^/]+)\//.exec(path)?.[1];
  if (article)
    return from !== `${folder}/articles/${article}.mdx` && hasFailed(`${folder}/articles/${article}.mdx`, corpus);
  const sections = ['facts', 'projects', 'chains', 'events', 'prospectus', 'doubts'];
  const isSectionLost = sections.includes(fragment) && lost.has(`${folder}/${fragment}.mdx`);
  return isSectionLost || isFactLost(corpus, zone, fragment) || hasFailed(`${folder}/profile.mdx`, corpus);
}

/** Nodes are `chain-node` in addresses. */
function isFactLost(corpus: Corpus, id: string, item: string): boolean {
  const zone = corpus.all.find((candidate) => candidate.id === id);
  const { root, lost } = corpus.entries;
  const nodes = [...(lost.get(`${root}/zones/${id}/chains.mdx`) ?? [])].map((node) => node.replace('/', '-'));
  return zone === undefined
    ? hasFailed(`${root}/zones/${id}`, corpus)
    : nodes.includes(item) || isItemLost(zone, item, corpus);
}

function isTargetFailed(name: string, id: string, zone: string, corpus: Corpus): boolean {
  const { root } = corpus.entries;
  const [home, item] = id.includes('/') ? (id.split('/') as [string, string]) : [zone, id];
  if (name === 'Fact') return isFactLost(corpus, home, item);
  if (name === 'Zone') return isLost(`${root}/zones/${id}/profile.mdx`, id, corpus);
  return hasFailed(name === 'Term' ? `${root}/terms/${id}.mdx` : `${root}/sources/${id}.yaml`, corpus);
}

const ownItems = (corpus: Corpus, zone: string) => corpus.all.filter(({ id }) => id === zone).flatMap(onPage);

/** Every file with prose, and the zone it belongs to. */
export function proseEntries(corpus: Corpus): { entry: Entry<unknown>; zone: string }[] {
  return [
    ...corpus.entries.terms.map((entry) => ({ entry, zone: '' })),
    ...corpus.all.flatMap((zone) =>
      [
        zone.profile,
        zone.facts,
        zone.projects,
        zone.chains,
        zone.events,
        zone.prospectus,
        zone.doubts,
        ...zone.articles,
      ]
        .filter((entry) => entry !== null)
        .map((entry) => ({ entry, zone: zone.id })),
    ),
  ];
}
