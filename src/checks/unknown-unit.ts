import type { QuantityReader } from '../schema/quantity.ts';

const number =
  /^[^\d]{0,6}?(?:\d[\d.,，]*|[零一二两三四五六七八九十百千]+)(?:[-~～—–至到](?:\d[\d.]*|[一二两三四五六七八九十百千]+))?/;
const around = /^[余多几]?[十百千]?万?亿?[余多]?|(?:[及含]?以[上下内]|左右|上下|有余)$/g;

/** The part of a figure's unit that the vocabulary lacks: 标箱 of 1000万标箱, 旬 of 12元/平方米·旬; null if none. */
export function unknownUnit(figure: string, quantities: QuantityReader): string | null {
  const text = figure.replace(/\s/g, '');
  const found = number.exec(text);
  if (!found) return null;
  const unit = text.slice(found[0].length).replace(around, '');
  // Digits in it, or signs, or a fraction: the number was not understood, the unit has no fault.
  if (unit === '' || unit.startsWith('分之') || !/^[\p{L}%‰°℃²³/·•每()（）]+$/u.test(unit)) return null;
  const isKnown = (symbol: string) =>
    quantities.parse(`1${symbol}`) !== null || quantities.parse(`1吨/${symbol}`) !== null;
  return unit.split(/[/·•每()（）]/).find((part) => part !== '' && part.length <= 16 && !isKnown(part)) ?? null;
}

/** The line to add to the vocabulary. What the unit measures only the editor knows. */
export function unitLine(symbol: string): string {
  const written = /^[\p{L}²³]+$/u.test(symbol) ? symbol : `'${symbol}'`;
  if (/[元币盾镑]$/.test(symbol))
    return `“- { symbols: [${written}], dimension: money, factor: 1, currency: 代码 }”，“代码”写这种货币的 ISO 4217 代码`;
  return `“- { symbols: [${written}], dimension: count, factor: 1 }”；dimension 写它量什么（count 是个数），factor 写折合基本单位的倍数`;
}
