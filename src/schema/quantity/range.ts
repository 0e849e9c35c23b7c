import type { Core } from './read-numbers.ts';
import type { FoundUnit } from './unit.ts';
import type { Term } from './term.ts';
import { tidy } from './tidy.ts';

const signed = ({ low, sign }: Term) => (sign === 'minus' ? -low : low);
const isPlain = ({ isWhole, sign }: Term) => !isWhole && sign !== 'both';

/** 36-51万吨, 1.5万-2万亩, 8000万至1.2亿元: the first number has its own unit or multiplier, or shares the second's. */
export function rangeOf(first: Term, second: Term): Core | null {
  const { unit, unitText } = second;
  if (!unit || !isPlain(first) || !isPlain(second) || !isComparable(first, unit)) return null;
  const low = tidy(inUnit(first, signed(first), signed(second), unit));
  const high = signed(second);
  const core = { unit, unitText, excess: null };
  if (low <= high) return { ...core, low, high };
  // 零下5至零下10摄氏度 goes down.
  return first.sign === 'minus' && second.sign === 'minus' ? { ...core, low: high, high: low } : null;
}

const isComparable = ({ unit: own }: Term, unit: FoundUnit) =>
  !own ||
  own.symbol === '' ||
  (own.symbol !== ':1' && own.dimension === unit.dimension && own.currency === unit.currency) ||
  isShortOf(own, unit);

/** 8元～12元/平方米: what the prices are for is told once. */
const isShortOf = (own: FoundUnit, unit: FoundUnit) =>
  own.symbol === unit.symbol && unit.dimension.startsWith(`${own.dimension}/`);

/** A first number without a unit shares the second's, but 8000-1.2万元 begins at 8000元; 51-36万吨 is only the wrong way. */
function inUnit({ unit: own, scale }: Term, low: number, high: number, unit: FoundUnit): number {
  if (own && isShortOf(own, unit)) return (low * own.multiplier) / unit.multiplier;
  if (own && own.symbol !== '') return (low * own.factor) / unit.factor;
  const multiplier = own ? own.multiplier : scale;
  if (multiplier > 1) return (low * multiplier) / unit.multiplier;
  return low > high && unit.multiplier > 1 && low >= unit.multiplier / 10 ? low / unit.multiplier : low;
}

/** 13.5±0.5万元/亩; of ±10% nobody can tell whether it is points or a share of the number. */
export function bothWays(first: Term, second: Term): Core | null {
  const { unit } = second;
  if (!unit || !isPlain(first) || !isPlain(second) || second.sign || first.scale > 1) return null;
  if (first.unit ? first.unit.symbol !== unit.symbol || first.unit.factor !== unit.factor : unit.symbol === '%')
    return null;
  const [middle, part] = [signed(first), second.low];
  return { low: tidy(middle - part), high: tidy(middle + part), unit, unitText: second.unitText, excess: null };
}

/** 七、八家, 7、8家: neighbours of one digit are a guess; 3、5家 are two numbers, 1、2号 two names. */
export function guessOf(first: Term, second: Term): Core | null {
  const { unit, unitText } = second;
  const isGuess = isPlain(first) && isPlain(second) && first.scale === 1 && !first.unit && !first.sign && !second.sign;
  if (!unit || !isGuess || first.low > 8 || second.low !== first.low + 1 || isOrder(unit)) return null;
  return { low: first.low, high: second.low, unit, unitText, excess: null };
}

/** What is numbered rather than counted. */
export const isOrder = ({ symbol }: FoundUnit) => /^[期号批届层日]$/.test(symbol);
