import type { Term } from './term.ts';

export type JoinerKind = 'times' | 'both' | 'range' | 'list' | 'slash' | 'unread';
/** What joins a number to the next, so that neither stands alone. */
export interface Joiner {
  kind: JoinerKind;
  word: string;
  end: number;
}

const forms: [JoinerKind, RegExp][] = [
  ['times', /\n?[×xX*]\n?(?=[\d±+-])/y],
  ['both', /\(?(?:±|\+\/?-|正负)/y],
  ['range', /\n?(?:-{1,2}|[~–—]{1,2}|至|到|或者?)\n?/y],
  ['list', /、/y],
  ['slash', /\//y],
];
/** Between bare digits: a ratio, a clock, a decimal in a form that nobody can be sure of, digits set apart, a dash read as 一. */
const betweenDigits = /[:·。',，+一比點点^\n]\n?(?=\d)/y;

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

const isNamed = ({ unit }: Term) => unit !== null && unit.symbol !== '';
const isYear = (text: string, { start, end }: Term) => /^(?:19|20)\d\d$/.test(text.slice(start, end));

export function joinerAt(text: string, last: Term, isOrdinal = false): Joiner | null {
  const at = last.end;
  for (const [kind, pattern] of forms) {
    const word = matchAt(pattern, text, at);
    if (word === undefined) continue;
    if (kind === 'list' && isNamed(last)) return null;
    return { kind, word: word.trim(), end: at + word.length };
  }
  if (isNamed(last)) return null;
  const isStep = last.scale > 1 && /[\d一二两三四五六七八九]/.test(text[at] ?? '');
  if (isStep) return { kind: 'unread', word: '', end: at };
  const word = /\d/.test(text[at - 1] ?? '') ? matchAt(betweenDigits, text, at) : undefined;
  if (word === undefined || (/^[\n，]$/.test(word) && isYear(text, last))) return null;
  // 指数102.5，300家: what stands before the comma is an index.
  if (word === '，' && (isOrdinal || !/^\d+$/.test(text.slice(last.start, at)))) return null;
  return { kind: 'unread', word, end: at + word.length };
}

/** 1、200亩土地: the number of an item, at the head of a clause; 7、8家 there is a guess. */
const isItem = (text: string, { start, end, low }: Term, next: Term) =>
  end - start <= 2 && next.low !== low + 1 && (start === 0 || /[。；;：:！!？?\n]/.test(text[start - 1]!));

/** Whether the next number is another one after all: 3年到100亿元, 从8家至15家, 3家到10月. */
export function isApart(text: string, first: Term, joiner: Joiner, last: Term, next: Term): boolean {
  if (joiner.kind === 'list') return first === last && isItem(text, last, next);
  // 100MW/200MWh names a store's power and what it holds.
  if (joiner.kind === 'slash') return last.unit?.dimension === 'power' && next.unit?.dimension === 'energy';
  if (joiner.kind !== 'range') return false;
  if (/[-~–—]/.test(joiner.word)) return isNamed(last) && isNamed(next) && !isAlike(last, next) && /^(?:-|[-–—]{2})$/.test(joiner.word); // prettier-ignore
  // 统一到5家: no numeral begins in a word.
  if (/^[一万]$/.test(text.slice(last.start, last.end)) && /\d/.test(text[next.start]!)) return true;
  if (!isNamed(last)) return false;
  if (text.slice(last.start, last.end).includes('分之')) return false;
  if (!isNamed(next) || isYear(text, { ...next, end: next.start + 4 })) return true;
  if (!isAlike(last, next)) return last.unit!.dimension === 'duration' && last.unit!.symbol !== next.unit!.symbol;
  return joiner.word !== '或' && joiner.word !== '或者' && isChange(text, first.start, next.end);
}

const isAlike = (a: Term, b: Term) => a.unit!.dimension === b.unit!.dimension && a.unit!.currency === b.unit!.currency;

/** 由原来的8家到15家 tells two values; 从3万元到5万元不等 tells a range. */
const isChange = (text: string, start: number, end: number) =>
  /[从由自][^，。；、：\d]{0,8}$/.test(text.slice(Math.max(0, start - 9), start)) &&
  !/^(?:不等|之间|区间|范围)/.test(text.slice(end, end + 2));
