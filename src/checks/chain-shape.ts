import type { ChainEntry } from '../schema/chain.ts';
import type { Entry } from '../schema/entry.ts';
import type { Problem } from '../schema/problem.ts';
import { nearest } from './nearest.ts';
import { problemAt, rule } from './rule.ts';

const ids = [
  'orphan-link', 'cycle-in-chain', 'duplicate-link', 'unknown-layer', 'missing-layer', 'empty-layer', 'layer-order',
] as const; // prettier-ignore
type Found = Problem<(typeof ids)[number]>[];

/** A chain that cannot be drawn. */
export const chainShape = rule(ids, ({ corpus }) =>
  corpus.all.flatMap(({ chains: entry }) =>
    (entry?.value ?? []).flatMap((chain, c) => {
      const lost = lostOf(chain, corpus.entries.lost.get(entry!.path));
      return [
        ...layers(entry!, chain, c, lost),
        ...layerOrder(entry!, chain, c, lost),
        ...links(entry!, chain, c, lost),
        ...cycle(entry!, chain, c),
      ];
    }),
  ),
);

type Chains = Entry<ChainEntry[]>;

/** Nodes and layers that have faults of their own are not missing: their ids, or '' where one cannot be told. */
const lostOf = ({ id }: ChainEntry, lost: Set<string> = new Set()) =>
  new Set([...lost].filter((name) => name === '' || name.startsWith(`${id}/`)).map((name) => name.split('/').at(-1)!));
const isLost = (id: string, lost: Set<string>) => lost.has('') || lost.has(id);

function layers(entry: Chains, chain: ChainEntry, c: number, lost: Set<string>): Found {
  const known = chain.layers.map(({ id }) => id);
  return chain.nodes.flatMap(({ id, layer, stage }, n): Found => {
    // If the node were drawn in one of these layers, the page would claim that it belongs there.
    const named = chain.layers.filter((other) => stage !== undefined && other.stage === stage).map((other) => other.id);
    if (named.length > 0) {
      const message = `发现节点“${id}”只写了 stage“${stage}”，本链那一段分了层，应写 layer（${named.join('、')}），不知道在哪一层就写 stage: unplaced，请改写。`;
      return [problemAt(entry, ['chains', c, 'nodes', n, 'stage'], 'missing-layer', message)];
    }
    if (layer === undefined || known.includes(layer) || isLost(layer, lost)) return [];
    const near = nearest(layer, known);
    const advice = near ? `请改为“${near}”` : '请先在 layers 里加上它';
    const message = `发现层“${layer}”，应为本链 layers 里的编号，${advice}。`;
    return [problemAt(entry, ['chains', c, 'nodes', n, 'layer'], 'unknown-layer', message)];
  });
}

const downstream = ['upstream', 'midstream', 'downstream'];

/** A layer that nothing stands in is not drawn, and layers are drawn in the order they are written. */
function layerOrder(entry: Chains, { layers, nodes }: ChainEntry, c: number, lost: Set<string>): Found {
  const known = new Set(layers.map(({ id }) => id));
  // A node that was lost, or is in no layer that is known, may have been meant for this one.
  const astray = lost.size > 0 || nodes.some(({ layer }) => layer !== undefined && !known.has(layer));
  return layers.flatMap(({ id, stage, label }, l): Found => {
    const keys = ['chains', c, 'layers', l];
    const before = layers.slice(0, l).findLast((layer) => layer.stage !== 'supporting');
    const problems: Found = [];
    if (!astray && !nodes.some(({ layer }) => layer === id)) {
      const message = `发现层“${id}”（${label}）里没有节点，不会画出，应至少有一个节点，请补上节点，或把这一层并入别的层。`;
      problems.push(problemAt(entry, keys, 'empty-layer', message));
    }
    if (before && stage !== 'supporting' && downstream.indexOf(before.stage) > downstream.indexOf(stage)) {
      const message = `发现层“${id}”的 stage“${stage}”，写在“${before.stage}”后面，应由上游到下游，请调整次序或改 stage。`;
      problems.push(problemAt(entry, [...keys, 'stage'], 'layer-order', message));
    }
    return problems;
  });
}

function links(entry: Chains, chain: ChainEntry, c: number, lost: Set<string>): Found {
  const known = chain.nodes.map(({ id }) => id);
  const seen = new Set<string>();
  return chain.links.flatMap((link, l): Found => {
    const keys = ['chains', c, 'links', l];
    const ends = (['from', 'to'] as const).filter((end) => !known.includes(link[end]) && !isLost(link[end], lost));
    const orphans = ends.map((end) => {
      const near = nearest(link[end], known);
      const advice = near ? `请改为“${near}”` : '请先加上这个节点';
      return problemAt(
        entry,
        [...keys, end],
        'orphan-link',
        `发现节点“${link[end]}”，应为本链 nodes 里的编号，${advice}。`,
      );
    });
    const key = `${link.from} ${link.to}`;
    const twice = seen.has(key)
      ? [problemAt(entry, keys, 'duplicate-link', `“${link.from}”到“${link.to}”写了两次，应只写一次，请只留一处。`)]
      : [];
    seen.add(key);
    return [...orphans, ...twice];
  });
}

/** Reports one cycle, at the link that closes it; another one is found once this is mended. */
function cycle(entry: Chains, chain: ChainEntry, c: number): Found {
  const state = new Map<string, 'open' | 'done'>();
  let found: Found = [];
  const visit = (node: string, path: string[]): void => {
    state.set(node, 'open');
    for (const [l, link] of chain.links.entries()) {
      if (link.from !== node || found.length > 0) continue;
      if (state.get(link.to) === 'open') {
        const loop = [...path.slice(path.indexOf(link.to)), link.to].join(' → ');
        const message = `发现循环“${loop}”，产业链应由上游到下游，请改正其中一条的方向。`;
        found = [problemAt(entry, ['chains', c, 'links', l], 'cycle-in-chain', message)];
      } else if (!state.has(link.to)) visit(link.to, [...path, link.to]);
    }
    state.set(node, 'done');
  };
  for (const { id } of chain.nodes) if (!state.has(id)) visit(id, [id]);
  return found;
}
