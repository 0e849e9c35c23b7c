import { chineseNumeral } from './chinese-numeral.ts';

/** Whole months from the end of one ISO day to the end of another; a month is whole on its last day. */
export function monthsBetween(end: string, edition: string): number {
  const [from, to] = [dayAfter(end), dayAfter(edition)];
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return to.getUTCDate() < from.getUTCDate() ? months - 1 : months;
}

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000);

/** Whether a year or more lies between a period's last day and the edition. */
export const isAged = (end: string, edition: string) => monthsBetween(end, edition) >= 12;

/** 已过十九年, 已过十个月: whole years, or months under a year; null for less than a month and for what is to come. */
export function ageWords(end: string, edition: string): string | null {
  const months = monthsBetween(end, edition);
  if (months < 1) return null;
  const years = Math.floor(months / 12);
  return `已过${years > 0 ? `${spoken(years)}年` : `${spoken(months)}个月`}`;
}

/** 两年, 两个月; past ninety-nine the numeral is Arabic. */
const spoken = (n: number) => (n === 2 ? '两' : n < 100 ? chineseNumeral(n) : String(n));
