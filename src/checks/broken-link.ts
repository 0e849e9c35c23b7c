import { visit } from 'unist-util-visit';
import type { Nodes } from 'mdast';
import type { Corpus } from '../model/corpus.ts';
import type { Entry } from '../schema/entry.ts';
import type { Problem } from '../schema/problem.ts';
import { hasFailed, hasFailedWithin } from './has-failed.ts';
import { nearest } from './nearest.ts';
import { itemIds } from './references.ts';
import type { Rule } from './rule.ts';

/** broken-link, unknown-term, unknown-zone …: an address or an inline tag in prose that leads nowhere. */
export const brokenLink: Rule = ({ corpus }) => {
  const addresses = addressesOf(corpus);
  const targets = tagTargets(corpus);
  return proseEntries(corpus).flatMap(({ entry, zone }) => {
    const problems: Problem[] = [];
    if (entry.tree)
      visit(entry.tree, (node) => {
        const found = linkFault(node, entry, addresses, corpus) ?? tagFault(node, targets, zone, corpus);
        if (found) problems.push({ path: entry.path, line: 1, column: 1, ...node.position?.start, ...found });
      });
    return problems.map(({ path, line, column, message, rule }) => ({ path, line, column, message, rule }));
  });
};

type Fault = Pick<Problem, 'message' | 'rule'>;

function linkFault(
  node: Nodes,
  entry: Entry<unknown>,
  addresses: Map<string, Set<string>>,
  corpus: Corpus,
): Fault | null {
  // Addresses with a scheme or a host are the reader's business: it lets pass only those that do no harm.
  if (node.type !== 'link' || node.url === '' || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(node.url)) return null;
  const [path = '', fragment = ''] = node.url.split('#');
  const own = new Set(entry.blocks.map(({ index }) => `p${index}`));
  const fragments = path === '' ? own : addresses.get(path);
  const broken = !fragments || (fragment !== '' && !fragments.has(fragment));
  if (!broken) return null;
  const zone = /^\/zones\/([^/]+)\//.exec(path)?.[1];
  if (zone && isZoneFailed(corpus, zone)) return null;
  const near = nearest(fragments ? fragment : path, fragments ?? addresses.keys());
  const advice = near ? `请改为“${fragments ? `${path}#${near}` : near}”` : '请改写';
  return { rule: 'broken-link', message: `发现链接“${node.url}”，站内没有这个地址，应为已有的页面或锚点，${advice}。` };
}

function tagFault(node: Nodes, targets: Map<string, Set<string>>, zone: string, corpus: Corpus): Fault | null {
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return null;
  const attribute = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === 'id');
  const id = attribute?.value;
  if (typeof id !== 'string') return null;
  const known = targets.get(node.name ?? '');
  const ofZone = `${zone}/${id}`;
  if (!known || known.has(id) || (node.name === 'Fact' && known.has(ofZone))) return null;
  if (isTargetFailed(node.name!, id, zone, corpus)) return null;
  const near = nearest(id, node.name === 'Fact' ? [...ownItems(corpus, zone), ...known] : known);
  const advice = near ? `请改为“${near}”` : '请改写';
  const rule = `unknown-${node.name!.toLowerCase()}`;
  return { rule, message: `发现 <${node.name} id="${id}">，没有这个编号，${advice}。` };
}

function tagTargets({ entries, zones, sources, all }: Corpus): Map<string, Set<string>> {
  return new Map([
    ['Zone', new Set(zones.keys())],
    ['Term', new Set(entries.terms.map(({ id }) => id))],
    ['Source', new Set(sources.keys())],
    // Of its own zone, a fact is named without it.
    ['Fact', new Set(all.flatMap((zone) => itemIds(zone).map((id) => `${zone.id}/${id}`)))],
  ]);
}

/** What files with faults of their own would have defined is not unknown. */
const isZoneFailed = (corpus: Corpus, zone: string) => hasFailedWithin(`${corpus.entries.root}/zones/${zone}`, corpus);

function isTargetFailed(name: string, id: string, zone: string, corpus: Corpus): boolean {
  const { root } = corpus.entries;
  if (name === 'Fact') return isZoneFailed(corpus, id.includes('/') ? id.split('/')[0]! : zone);
  if (name === 'Zone') return isZoneFailed(corpus, id);
  return hasFailed(name === 'Term' ? `${root}/terms/${id}.mdx` : `${root}/sources/${id}.yaml`, corpus);
}

const ownItems = (corpus: Corpus, zone: string) => corpus.all.filter(({ id }) => id === zone).flatMap(itemIds);

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

/** Addresses that content may link to, with the fragments of each. */
function addressesOf(corpus: Corpus): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  for (const page of ['/', '/zones/', '/doubts/', '/about/', '/terms/', '/unplaced/', '/data/'])
    map.set(page, new Set());
  map.set('/terms/', new Set(corpus.entries.terms.map(({ id }) => id)));
  for (const { id } of corpus.entries.cities.value) map.set(`/cities/${id}/`, new Set());
  for (const { id } of corpus.entries.zoneTypes.value) map.set(`/types/${id}/`, new Set());
  for (const zone of corpus.all) {
    const base = zone.profile ? `/zones/${zone.id}/` : '/unplaced/';
    map.set(base, new Set(itemIds(zone).map((id) => id.replace('/', '-'))));
    for (const article of zone.articles)
      map.set(`${base}articles/${article.id}/`, new Set(article.blocks.map(({ index }) => `p${index}`)));
  }
  return map;
}
