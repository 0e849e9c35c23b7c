import { groups } from 'd3-array';
import type { ChainNode, LinkBasis } from '../model/chain.ts';

type Kind = ChainNode['kind'];
type Input = { node: Pick<ChainNode, 'label' | 'kind'>; basis: LinkBasis };

const goods: Kind[] = ['product', 'material', 'byproduct', 'energy'];

/** How one node serves the next: 来自 only where matter goes from one good to another. */
export type LinkWord = '来自' | '用于' | '配套' | '依托';

export function linkWord(from: Kind, to: Kind): LinkWord {
  if (from === 'service') return '配套';
  if (!goods.includes(from)) return '依托';
  return goods.includes(to) ? '来自' : '用于';
}

/** Said at the node that is served. */
const phrases: Record<LinkWord, (names: string) => string> = {
  来自: (names) => `来自${names}`,
  用于: (names) => `${names}用于此`,
  配套: (names) => `由${names}配套`,
  依托: (names) => `依托${names}`,
};

/** 来自焦炭；依托备用脱硫（编者推断）: what is stated before what is inferred, one phrase for each kind of link. */
export function inputPhrases(to: Kind, inputs: Input[]): string {
  return (['stated', 'inferred'] as const)
    .flatMap((basis) => {
      const own = inputs.filter((input) => input.basis === basis);
      const byWord = groups(own, ({ node }) => linkWord(node.kind, to));
      const mark = basis === 'inferred' ? '（编者推断）' : '';
      return byWord.map(([word, list]) => phrases[word](list.map(({ node }) => node.label).join('、')) + mark);
    })
    .join('；');
}
