import type { KnownZone } from '../book.ts';
import { valueOf, type Card } from '../cards/card.ts';
import type { ListPath } from './append-items.ts';
import { freeId, idOf } from './ids.ts';
import { nodeOf, type Base } from './record-of-card.ts';
import { yamlLine, type Written } from './yaml-line.ts';

/** Nodes and links to add, by the list that they are added to. */
interface Added {
  path: ListPath;
  items: string[];
}

/** Chains of the accepted cards: into a chain of the zone where its name or id is known, else a chain of its own. */
export function chainItems(accepted: Card[], base: Base, known: KnownZone['chains']): Added[] {
  const cards = accepted.filter(({ kind }) => kind === 'node' || kind === 'link');
  const fresh: string[] = [];
  const added = [...Map.groupBy(cards, (card) => valueOf(card, 'chain'))].flatMap(([name, group]): Added[] => {
    const place = known.findIndex(({ id, title }) => id === name || title === name);
    const { nodes, links } = partsOf(group, base, known[place]?.nodes ?? []);
    if (place >= 0)
      return [
        { path: ['chains', place, 'nodes'], items: nodes },
        { path: ['chains', place, 'links'], items: links },
      ];
    if (nodes.length === 0) return [];
    const id = freeId(idOf(name, 30), base.taken);
    base.taken.add(id);
    const list = (items: string[]) => items.map((item) => `      - ${item}`).join('\n');
    const head = `id: ${id}\n    title: ${yamlLine(name)}\n    from: ${base.article}`;
    fresh.push(`${head}\n    nodes:\n${list(nodes)}${links.length > 0 ? `\n    links:\n${list(links)}` : ''}`);
    return [];
  });
  return [...added, { path: ['chains'], items: fresh }].filter(({ items }) => items.length > 0);
}

function partsOf(group: Card[], base: Base, known: { id: string; label: string }[]) {
  const ids = new Map(known.map(({ id, label }) => [label, id]));
  const own = { ...base, taken: new Set([...ids.values()]) };
  const nodes = group
    .filter(({ kind, fields }) => kind === 'node' && !ids.has(fields.label?.value ?? ''))
    .map((card) => {
      const node = nodeOf(card, own);
      own.taken.add(String(node.id));
      ids.set(valueOf(card, 'label'), String(node.id));
      return yamlLine(node as Written);
    });
  const links = group
    .filter(({ kind }) => kind === 'link')
    .flatMap((card) => {
      const [from, to] = [ids.get(valueOf(card, 'from')), ids.get(valueOf(card, 'to'))];
      return from && to ? [yamlLine({ from, to, basis: valueOf(card, 'basis') })] : [];
    });
  return { nodes, links };
}
