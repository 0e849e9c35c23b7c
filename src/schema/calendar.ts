/**
 * A time of the calendar as authors write it: 2024, 2024-H1, 2024-Q3, 2024-09, 2024-09-30. Days are ISO, both ends
 * included.
 */
export interface CalendarTime {
  text: string;
  precision: 'day' | 'month' | 'quarter' | 'half' | 'year';
  start: string;
  end: string;
  label: string;
}

export const forms = '2024、2024-H1、2024-Q3、2024-09 或 2024-09-30';
const form = /^([12]\d{3})(?:-(?:H([12])|Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/;
const ordinals = ['一', '二', '三', '四'];

/** Parses one time; `error` is a sentence for the editor. */
export function parseCalendarTime(text: string): CalendarTime | { error: string } {
  const match = form.exec(text);
  if (!match) return { error: `“${text}”不是时间，应写成 ${forms}` };
  const [, year = '', half, quarter, month, day] = match;
  if (half) return months(text, 'half', year, Number(half) * 6 - 5, 6, `${year}年${half === '1' ? '上' : '下'}半年`);
  if (quarter)
    return months(text, 'quarter', year, Number(quarter) * 3 - 2, 3, `${year}年第${ordinals[Number(quarter) - 1]}季度`);
  if (!month) return months(text, 'year', year, 1, 12, `${year}年`);
  const label = `${year}年${Number(month)}月`;
  if (Number(month) < 1 || Number(month) > 12) return { error: `“${text}”的月份应在01与12之间` };
  if (!day) return months(text, 'month', year, Number(month), 1, label);
  const last = lastDay(Number(year), Number(month));
  if (Number(day) < 1 || Number(day) > last) return { error: `“${text}”没有这一天，${label}有${last}天` };
  return { text, precision: 'day', start: text, end: text, label: `${label}${Number(day)}日` };
}

function months(
  text: string,
  precision: CalendarTime['precision'],
  year: string,
  first: number,
  count: number,
  label: string,
): CalendarTime {
  const last = first + count - 1;
  const end = `${year}-${twoDigits(last)}-${lastDay(Number(year), last)}`;
  return { text, precision, start: `${year}-${twoDigits(first)}-01`, end, label };
}

const twoDigits = (n: number) => String(n).padStart(2, '0');

function lastDay(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A span from one time to a later one; the two may differ in precision. */
export interface CalendarSpan {
  from: CalendarTime;
  to: CalendarTime;
  label: string;
}

/** Parses `2024-01..2024-08`; null where the text has no `..`. */
export function parseCalendarSpan(text: string): CalendarSpan | { error: string } | null {
  const parts = text.split('..');
  if (parts.length === 1) return null;
  if (parts.length > 2 || parts.includes('')) return { error: `“${text}”应有起止两个时间，写成 2024-01..2024-08` };
  const [from, to] = [parseCalendarTime(parts[0]!), parseCalendarTime(parts[1]!)];
  if ('error' in from) return from;
  if ('error' in to) return to;
  if (from.end >= to.start) return { error: `“${text}”的起点应早于终点，且两者不重叠` };
  return { from, to, label: spanLabel(from, to) };
}

/** The span in words; what both ends share is written once: 2024年1—8月, 2024年10月1—7日, 2022—2024年. */
function spanLabel(from: CalendarTime, to: CalendarTime): string {
  if (from.precision === 'year' && to.precision === 'year') return `${from.text}—${to.label}`;
  const sameYear = from.text.slice(0, 4) === to.text.slice(0, 4);
  const later = sameYear ? to.label.slice('2024年'.length) : to.label;
  if (!sameYear || from.precision !== to.precision) return `${from.label}—${later}`;
  if (from.precision === 'month') return `${from.label.slice(0, -1)}—${later}`;
  const sameMonth = from.precision === 'day' && from.text.slice(0, 7) === to.text.slice(0, 7);
  return sameMonth ? `${from.label.slice(0, -1)}—${later.replace(/^\d+月/, '')}` : `${from.label}—${later}`;
}

/** No report speaks of a later year. */
const lastYear = 2200;

/** What is said of a time whose year can only be a slip of a digit; null of others. `first` is the earliest year. */
export function slipOfYear(text: string, first = 1000): { error: string } | null {
  const years = Array.from(text.matchAll(/\d{4}/g), ([year]) => Number(year));
  return years.some((year) => year < first || year > lastYear)
    ? { error: `“${text}”的年份多半写错了一位，应在${first}年与${lastYear}年之间` }
    : null;
}
