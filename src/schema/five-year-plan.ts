const tens = [
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
  '十六',
  '十七',
];

/** The first year of a national five-year plan by its short name: 十四五 → 2021. Null for anything else. */
export function planStart(name: string): number | null {
  const number = name.endsWith('五') ? tens.indexOf(name.slice(0, -1)) + 1 : 0;
  if (number === 0) return null;
  // Between the second and the third lie three years without one.
  return number < 3 ? 1948 + number * 5 : 1951 + number * 5;
}
