import type { Core } from './read-numbers.ts';
import type { Prefixes } from './prefixes.ts';
import type { Qualifier } from './qualifier.ts';

/** A figure with its unit, as printed and as numbers in that unit. */
export interface Quantity {
  /** As printed, less white space. */
  figure: string;
  low: number | null;
  high: number | null;
  /** As printed, with its multiplier: 亿元, 万吨/年, %. A ratio's is always `:1`; a price by words tells it too: 万元/亩. */
  unit: string;
  qualifier: Qualifier | null;
  /** Of a product: 2×350MW is [2, 350]. */
  factors?: number[];
  /** Of money: ISO 4217. */
  currency?: string;
}

/** 每亩60万元 is told in 万元/亩. */
export function withPers(core: Core, { pers }: Prefixes): Core {
  return { ...core, unitText: [core.unitText, ...pers.map(({ symbol }) => symbol)].join('/') };
}

export function quantityOf(figure: string, core: Core, qualifier: Qualifier | null): Quantity {
  const { low, high, unitText, factors, unit } = core;
  const single = low === high;
  const openBelow = single && (qualifier === 'near' || qualifier === 'under' || qualifier === 'up-to');
  const openAbove = single && (qualifier === 'over' || qualifier === 'at-least' || qualifier === 'several');
  const bounds = { low: openBelow ? null : low, high: openAbove ? null : high };
  const { currency } = unit;
  return { figure, ...bounds, unit: unitText, qualifier, ...(factors && { factors }), ...(currency && { currency }) };
}
