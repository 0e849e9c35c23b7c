import type { Offer } from '../model/prospectus.ts';
import type { Industry } from '../model/vocabulary.ts';
import type { Zone } from '../model/zone.ts';

/** The industry that an offer or wish names, else that of the chain which it extends. */
export function industryOf(offer: Offer, zone: Pick<Zone, 'chains'>): Industry | null {
  if (offer.industry) return offer.industry;
  const chain = offer.node && zone.chains.find(({ nodes }) => nodes.includes(offer.node!));
  return chain ? chain.industry : null;
}
