const digits: Record<string, number> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const powers: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** The characters of a Chinese numeral below 10000, and of one digit of it. */
export const han = '零〇一二两三四五六七八九十百千';
export const hanDigit = '一二两三四五六七八九';

/** A Chinese numeral below 10000; null for what only looks like one: 十四五, 一二三, 零. */
export function hanNumber(text: string): number | null {
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

/** 三点五, 十二点零八: the digits after 点 are read one by one. */
export function hanDecimal(text: string): number | null {
  const [whole = '', part = ''] = text.split('点');
  const value = whole === '零' ? 0 : hanNumber(whole);
  const places = [...part].map((char) => (char === '零' || char === '〇' ? 0 : digits[char]!));
  return value === null ? null : Number(`${value}.${places.join('')}`);
}

/** 七八, 三五, 七八十, 十七八, 三五百: two digits that name the ends of a guess. */
export function hanGuess(text: string): { low: number; high: number } | null {
  const found = new RegExp(`^([${hanDigit}]?十)?([${hanDigit}])([${hanDigit}])([十百千]?)$`).exec(text);
  if (!found) return null;
  const [, tens = '', first = '', second = '', power = ''] = found;
  const [a, b] = [digits[first]!, digits[second]!];
  if ((b !== a + 1 && !(a === 3 && b === 5)) || (tens !== '' && power !== '')) return null;
  const base = tens === '' ? 0 : hanNumber(tens)!;
  const times = powers[power] ?? 1;
  return { low: base + a * times, high: base + b * times };
}
