import type { FoundUnit } from './unit.ts';
import type { Term } from './term.ts';

/** What stands between qualifiers: numbers with their unit. */
export interface Core {
  low: number;
  high: number;
  unit: FoundUnit;
  unitText: string;
  excess: Term['excess'];
  factors?: number[];
}
