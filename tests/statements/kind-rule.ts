import type { Published } from './published.ts';
import type { World } from './rule.ts';
import type { Claim, Written } from './written.ts';

export type RecordOf = (claim: Claim) => Published | null;
/** What a rule of one kind finds too strong; empty: nothing. */
export type KindRule = (statement: Written, world: World, recordOf: RecordOf) => string[];
