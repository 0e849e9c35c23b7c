const digits = '〇一二三四五六七八九';

/** 2025 → 二〇二五. */
export const chineseYear = (year: number): string => [...String(year)].map((digit) => digits[Number(digit)]).join('');

/** 1…99 → 一…九十九, as sections and doubts are numbered. */
export function chineseNumeral(n: number): string {
  if (n < 10) return digits[n]!;
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return `${tens > 1 ? digits[tens] : ''}十${ones > 0 ? digits[ones] : ''}`;
}
