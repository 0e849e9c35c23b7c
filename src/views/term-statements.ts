import type { Yearbook } from '../model/yearbook.ts';
import { address } from '../site/address.ts';
import { itemParts } from './brief-statements.ts';
import { claimsOf } from './claims.ts';
import { factItem } from './board-item.ts';
import type { PageStatement } from './statement.ts';
import { termUses } from './term-uses.ts';

/** The figures that stand beside a term, whose name has it. */
export const statementsOfTerms = ({ terms, zones }: Yearbook): PageStatement[] =>
  [...termUses(terms, zones).values()].flatMap(({ facts }) =>
    facts.map(({ zone, fact }) => ({
      page: address.terms,
      statement: {
        rule: 'nearby' as const,
        claims: [claimsOf(zone)(fact.id)],
        parts: [{ text: zone.shortName }, ...itemParts(factItem(fact), 0).map(({ receipt: _, ...part }) => part)],
      },
    })),
  );
