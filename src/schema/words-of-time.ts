import { meantPeriod } from './meant-time.ts';

/**
 * A period as the heads of tables print it: `2023`, `2023年`, `2024年1—8月`; with a year of the other head or the caption
 * also 上半年, 一季度, 5月. Spelt as periods are; null where the words are no time.
 */
export function periodOfWords(words: string, year: string | null = null): string | null {
  const text = words.replace(/[（(][^（）()]*[）)]|\s/gu, '').replace(/(?<=年)(?:度|全年)$|(?<=月)份$/u, '');
  if (/[12]\d{3}/.test(text)) return known(meantPeriod(text));
  if (text === '全年') return year;
  if (year === null || !/[年月度末底]$/u.test(text)) return null;
  return known(meantPeriod(`${year}年${text}`));
}

const known = (period: string | null) => (period === 'unknown' ? null : period);
