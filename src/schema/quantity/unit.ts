/** A unit of measure: how it is written, what it measures, and how many base units it is. */
export interface Unit {
  symbols: string[];
  dimension: string;
  factor: number;
  /** ISO 4217; every unit of money has one. */
  currency?: string | undefined;
  /** How it is written before a number: US$, 人民币. */
  before?: string[] | undefined;
}

/** One symbol with what its unit says. */
export interface Entry {
  symbol: string;
  dimension: string;
  factor: number;
  currency: string | undefined;
}

/** A unit found in a text, with what stands around its symbol: 万吨/年 is 万, 吨 and a year. */
export interface FoundUnit {
  end: number;
  /** Where the symbol begins: before it stand the multiplier and 余. */
  symbolStart: number;
  /** Where it ends, before what only says it again: 元 in 亿元人民币. */
  symbolEnd: number;
  symbol: string;
  /** The symbol as it is told, where it does not stand whole: 个月 of 3个多月. */
  told: string | null;
  multiplier: number;
  dimension: string;
  /** Base units in one printed unit, multiplier and denominator included. */
  factor: number;
  currency: string | undefined;
  /** 余, 多 between multiplier and symbol, or within it. */
  excess: boolean;
  /** 半 within it: 一个半月. */
  half: boolean;
}
