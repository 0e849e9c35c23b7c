import type { Offer } from '../model/prospectus.ts';
import type { Industry } from '../model/vocabulary.ts';

/** The industry that an offer or wish names, else that of the chain which it extends. */
export function industryOf(offer: Offer): Industry | null {
  if (offer.industry) return offer.industry;
  return offer.node?.industry ?? null;
}
