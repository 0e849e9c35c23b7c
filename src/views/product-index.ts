import { group } from 'd3-array';
import { goodKinds, measuresGoods } from './goods.ts';
import type { ChainNode } from '../model/chain.ts';
import type { LabelledFigure, Status } from '../model/figure.ts';
import type { Zone } from '../model/zone.ts';
import { byPinyin, letterOf, letters } from './pinyin.ts';

/** One thing that a zone makes, will make or seeks. */
export interface Product {
  zone: Zone;
  node: ChainNode;
  /** How much of it, in goods; null where no report says. */
  quantity: LabelledFigure | null;
}
export interface ProductLetter {
  letter: string;
  products: Product[];
}

/** The things of all chains, each once a zone, by letter and in the order of pinyin. */
export function productIndex(zones: Zone[]): ProductLetter[] {
  const products = zones.flatMap((zone) =>
    zone.chains
      .flatMap(({ nodes }) => nodes)
      .filter(({ kind, indexed }) => indexed && goodKinds.includes(kind))
      .map((node): Product => ({ zone, node, quantity: quantityOf(node) })),
  );
  const sorted = products.toSorted((a, b) => byPinyin(a.node.label, b.node.label));
  const byLetter = group(sorted, ({ node }) => letterOf(node.label));
  return [...letters, ...'IUV#']
    .sort()
    .flatMap((letter) => (byLetter.has(letter) ? [{ letter, products: byLetter.get(letter)! }] : []));
}

/** A sum of money, an area or a staff is no quantity of a thing. */
const quantityOf = ({ figures }: ChainNode) => figures.find(measuresGoods) ?? null;

/** How many of them stand, are built, planned, sought, or are of unknown progress. */
export function productTally(products: Product[]): { status: Status; count: number }[] {
  const order: Status['tone'][] = ['existing', 'building', 'planned', 'wanted', 'unknown'];
  const byTone = group(products, ({ node }) => node.status.tone);
  return order.flatMap((tone) => {
    const alike = byTone.get(tone);
    return alike ? [{ status: alike[0]!.node.status, count: alike.length }] : [];
  });
}
