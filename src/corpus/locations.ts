import { claimKey, claimsOf, type Claim } from './claim.ts';
import type { Corpus } from './corpus.ts';
import { locate, type ClaimLocation } from './locate.ts';

export interface LocatedClaim {
  claim: Claim;
  location: ClaimLocation;
}

/**
 * Where every claim of the corpus is stated, by claim key. The checks report the claims that were not found; assembly
 * uses the others.
 */
export type Locations = Map<string, LocatedClaim>;

export function locateClaims(corpus: Corpus): Locations {
  const found: Locations = new Map();
  for (const zone of corpus.all) {
    for (const claim of claimsOf(zone)) {
      const parent = claim.within && found.get(claimKey(claim.within))?.location;
      const spot = parent && 'spot' in parent ? parent.spot : null;
      found.set(claimKey(claim), { claim, location: locate(claim, corpus.quantities, spot) });
    }
  }
  return found;
}
