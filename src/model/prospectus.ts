import type { Chain, ChainNode } from './chain.ts';
import type { DoubtMark } from './doubt-mark.ts';
import type { LabelledFigure } from './figure.ts';
import type { Receipt } from './receipt.ts';
import type { Resolver } from './resolver.ts';
import type { Industry, Topic } from './vocabulary.ts';

/** Something that a zone offers or seeks. */
export interface Offer {
  id: string;
  url: string;
  kind: 'offer' | 'want';
  topic: Topic;
  title: string;
  text: string;
  figures: LabelledFigure[];
  /** The node of a chain that the zone has and wants to extend. */
  node: ChainNode | null;
  industry: Industry | null;
  note: string | null;
  doubts: DoubtMark[];
  receipt: Receipt;
}

export function assembleProspectus(resolver: Resolver, chains: Chain[]): Offer[] {
  const entry = resolver.zone.prospectus;
  const node = (path: string | undefined) => {
    const [chain, key] = path?.split('/') ?? [];
    return chains.find(({ id }) => id === chain)?.nodes.find((n) => n.key === key) ?? null;
  };
  return (entry?.value ?? []).map((offer, i): Offer => ({
    id: offer.id,
    url: `${resolver.url}#${offer.id}`,
    kind: offer.kind,
    topic: resolver.topic(offer.topic),
    title: offer.title,
    text: offer.text,
    figures: offer.figures.map(resolver.labelled),
    node: node(offer.node),
    industry: offer.industry ? resolver.industry(offer.industry) : null,
    note: offer.note ?? null,
    doubts: resolver.doubts(offer.id),
    receipt: resolver.receipt(entry!, ['prospectus', i]),
  }));
}
