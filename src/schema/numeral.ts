/** A number at a place in a text. */
export interface Numeral {
  value: number;
  end: number;
}

const digits: Record<string, number> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const powers: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const han = '零〇一二两三四五六七八九十百千';
/** Lengths are bounded, so that reading at every place of a text takes linear time. */
const arabic = /(?:\d{1,3}(?:,\d{3}){1,4}(?!\d)|\d{1,15})(?:\.\d{1,10})?(?!\d|\.\d)/y;
const chinese = new RegExp(`[${han}]{1,9}(?![${han}])`, 'y');
/** Numbers made of several parts: 1亿3000万 is 13000万, 一万二千 is 12000. */
const compounds = [
  /(\d{1,4})亿(\d{1,4}(?:\.\d{1,4})?)(?=[余多]?万)/y,
  new RegExp(`([${han}]{1,7})亿([${han}]{1,7})(?=[余多]?万)`, 'y'),
  new RegExp(`([${han}]{1,7})万((?:[一二两三四五六七八九]千|零)[${han}]{0,7})(?![${han}])`, 'y'),
];

/** The value of a Chinese numeral below 10000; null for what only looks like one: 十四五, 一二三, 零. */
function chineseNumber(text: string): number | null {
  let total = 0;
  let digit: number | null = null;
  let power = Infinity;
  let zero = false;
  for (const char of text) {
    if (char === '零' || char === '〇') {
      if (digit !== null || zero) return null;
      zero = true;
    } else if (digits[char] !== undefined) {
      if (digit !== null) return null;
      digit = digits[char]!;
    } else {
      const next: number | undefined = powers[char];
      if (next === undefined || next >= power) return null;
      if (digit === null && (total > 0 || zero)) return null;
      total += (digit ?? 1) * next;
      [digit, power, zero] = [null, next, false];
    }
  }
  if (zero && digit === null) return null;
  if (digit !== null && total > 0 && power > 10 && !zero) return null;
  return total + (digit ?? 0);
}

const numberOf = (text: string) => (/^\d/.test(text) ? Number(text.replaceAll(',', '')) : chineseNumber(text));

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * The possible readings of the number that begins here, longest first: 三千瓦时 is 三千 or, with the unit 千瓦时, 三.
 */
export function numeralsAt(text: string, at: number): Numeral[] {
  const compound = compounds.map((pattern) => matchAt(pattern, text, at)).find((match) => match !== null);
  if (compound) {
    const [high, low] = [numberOf(compound[1]!), numberOf(compound[2]!.replace(/^零/, ''))];
    if (high !== null && low !== null) return [{ value: high * 10_000 + low, end: at + compound[0].length }];
  }
  const word = (matchAt(arabic, text, at) ?? matchAt(chinese, text, at))?.[0];
  if (word === undefined) return [];
  const words = /[十百千]$/.test(word) && word.length > 1 ? [word, word.slice(0, -1)] : [word];
  return words.flatMap((w) => {
    const value = numberOf(w);
    return value === null ? [] : [{ value, end: at + w.length }];
  });
}

const numeralChar = new RegExp(`[${han}]`);

/**
 * Whether a number may begin here: not inside another, not in an ordinal (第三), not after a vague word (数十, 上百).
 */
export function numeralMayStart(text: string, at: number): boolean {
  const char = text[at] ?? '';
  const before = text[at - 1] ?? '';
  const beforeThat = text[at - 2] ?? '';
  const inNumber = (c: string) => /\d/.test(c) || numeralChar.test(c);
  if (before === '第' || before === '几') return false;
  if (/[万亿.点]/.test(before) && inNumber(beforeThat)) return false;
  if (/\d/.test(char)) return !/[\dA-Za-z]/.test(before) && !(before === ',' && /\d/.test(beforeThat));
  if (!numeralChar.test(char) || inNumber(before)) return false;
  return !(/[十百千]/.test(char) && /[数上]/.test(before)) && !(char === '千' && before === '成');
}
