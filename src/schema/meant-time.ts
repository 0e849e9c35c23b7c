import { planStart } from './five-year-plan.ts';

/**
 * What an editor's spelling of a time means in ours: 2025年5月 → 2025-05, 截至2024年底 → as of 2024-12. Null where it has
 * no meaning, or more than one. Whether the calendar has such a day is left to the parsers.
 */
export const meantPeriod = (text: string): string | null => {
  const words = plain(text);
  return never.test(words) ? 'unknown' : (span(words) ?? asOf(words) ?? by(words) ?? era(words));
};

/** Of a date, also 2021年至今 → `2021..`. */
export const meantDate = (text: string): string | null => {
  const words = plain(text);
  if (never.test(words)) return 'unknown';
  const since =
    /^自?从?(.+?)(?:起|以来|开始|至今|到现在|\.\.至今|-至今)$/.exec(words)?.[1] ?? /^自从?(.+)$/.exec(words)?.[1];
  const start = since === undefined ? null : point(since);
  if (start) return `${start}..`;
  // What happened at the end of a year is only known to have happened in it.
  return span(words.replace(/[底末初]$/, '')) ?? wholeEra(words);
};

/** Of a day or month, where nothing longer is taken. */
export const meantPoint = (text: string): string | null => point(plain(text));

/** Words of time that depend on when the report was printed: 目前, 去年, 今年1—8月. `month` is that month, 2025-10. */
export function meantBeside(text: string, month: string): string | null {
  const words = plain(text);
  if (/^(?:截[至止])?(?:目前|至今|现在|当前|如今|今)(?:为止)?$/.test(words)) return `as of ${month}`;
  const since = /^(?:自|从)?(.+?)(?:以来|至今|起)$/.exec(words)?.[1];
  const start = since === undefined ? null : point(dated(since, month));
  if (start) return upTo(start, month);
  const absolute = dated(words, month);
  return absolute === words ? null : meantPeriod(absolute);
}

/** From a time to a month; a year that the month lies in begins with January. */
function upTo(start: string, month: string): string {
  const from = month.startsWith(`${start}-`) ? `${start}-01` : start;
  return from === month ? month : `${from}..${month}`;
}

const back: Record<string, number> = { 今: 0, 本: 0, 去: 1, 上: 1, 前: 2 };
const dated = (words: string, month: string) =>
  words.replace(/(?<![\d年])([今本去上前])年/, (_, word: string) => `${Number(month.slice(0, 4)) - back[word]!}年`);

const never = /^(?:未知|不详|不明|不清楚|未披露|未说明|没有说|没说|unknown)$/i;

const digits = '〇一二三四五六七八九';
const months: Record<string, number> = Object.fromEntries(
  ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'].map((word, i) => [word, i + 1]),
);

/** Half-width, without gaps and quotation marks; years in digits; dashes and waves are one sign. */
function plain(text: string): string {
  const narrow = text.normalize('NFKC').replace(/[\s“”‘’"'「」『』《》]/g, '');
  const wavy = narrow.replace(/[—–―−‐‑~〜∼]+/g, '-');
  return wavy.replace(/[〇○零一二三四五六七八九]{4}(?=年)/g, (year) =>
    Array.from(year.replace(/[○零]/g, '〇'), (digit) => digits.indexOf(digit)).join(''),
  );
}

const two = (number: string | number) => String(number).padStart(2, '0');

const points: [form: RegExp, say: (parts: string[]) => string][] = [
  [/^(\d{4})年?$/, ([year]) => year!],
  [/^(\d{4})(?:年|[-/.])(\d{1,2})(?:月份?)?$/, ([year, month]) => `${year}-${two(month!)}`],
  [/^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})[日号]?$/, ([y, m, d]) => `${y}-${two(m!)}-${two(d!)}`],
  [/^(\d{4})(\d{2})(\d{2})$/, (parts) => parts.join('-')],
  [/^(\d{4})年?-?([上下])半年$/, ([year, half]) => `${year}-H${half === '上' ? 1 : 2}`],
  [/^(\d{4})年?[-/.]?[hH]([12])$/, ([year, half]) => `${year}-H${half}`],
  [/^(\d{4})年?[-/.]?[qQ]([1-4])$/, ([year, quarter]) => `${year}-Q${quarter}`],
  [/^(\d{4})年?-?第?([一二三四1-4])季度?$/, ([year, quarter]) => `${year}-Q${numberOf(quarter!)}`],
];

const numberOf = (word: string) => months[word] ?? Number(word);

function point(words: string): string | null {
  for (const [form, say] of points) {
    const match = form.exec(words);
    if (match) return say(match.slice(1));
  }
  return null;
}

const first = (year: string, count: number) => `${year}-01..${year}-${two(count)}`;

/** One time, or from one to another. */
function span(words: string): string | null {
  const [, year = '', count = '', unit] = /^(\d{4})年?前([\d一二三四五六七八九十]+)个?(月|季度)/.exec(words) ?? [];
  if (year) return first(year, numberOf(count) * (unit === '月' ? 1 : 3));
  const single = point(words);
  if (single) return single;
  const inYear = /^(\d{4})(?:年|[/.])(\d{1,2})月?(?:-|至|到|\.\.)(\d{1,2})月份?$/.exec(words);
  if (inYear) return `${inYear[1]}-${two(inYear[2]!)}..${inYear[1]}-${two(inYear[3]!)}`;
  const inMonth = /^(\d{4})年(\d{1,2})月(\d{1,2})日?(?:-|至|到|\.\.)(?:(\d{1,2})月)?(\d{1,2})日$/.exec(words);
  if (inMonth) {
    const [, y, m, from, later = m, to] = inMonth as unknown as string[];
    return `${y}-${two(m!)}-${two(from!)}..${y}-${two(later!)}-${two(to!)}`;
  }
  return ends(words);
}

function ends(words: string): string | null {
  for (const joiner of [/\.\./, /至|到/, /-/]) {
    const parts = words.split(joiner);
    const [from, to] = [point(parts[0] ?? ''), point(parts[1] ?? '')];
    if (parts.length === 2 && from && to) return `${from}..${to}`;
  }
  return null;
}

/** 2024年底 is the end of its last month. */
const endOf = (words: string) => {
  const time = point(words.replace(/[底末]$/, ''));
  return time && /[底末]$/.test(words) && time.length === 4 ? `${time}-12` : time;
};

function asOf(words: string): string | null {
  const said =
    /^(?:截[至止]到?|asof)(.+?)(?:为止|止)?$/i.exec(words)?.[1] ?? /^.+年(?:\d{1,2}月)?[底末]$/.exec(words)?.[0];
  const time = said ? endOf(said) : null;
  return time && `as of ${time}`;
}

function by(words: string): string | null {
  const said =
    /^(?:到|by)(.+?)(?:[之以]?前)?$/i.exec(words)?.[1] ?? /^(.+年(?:\d{1,2}月)?[底末])[之以]?前$/.exec(words)?.[1];
  const plan = /^到?(.+)末$/.exec(words)?.[1];
  if (plan && planStart(plan)) return `by ${planStart(plan)! + 4}`;
  const time = said ? endOf(said) : null;
  return time && `by ${time}`;
}

/** “十四五”期间, 20世纪80年代, 1980年代. */
function era(words: string): string | null {
  const plan = words.replace(/(?:规划)?(?:期间|时期|规划|期)?$/, '');
  if (planStart(plan)) return plan;
  const decade = decadeOf(words);
  return decade && `${decade}s`;
}

/** Where no era is taken, its years. */
function wholeEra(words: string): string | null {
  const known = era(words);
  const start = known && (planStart(known) ?? Number(known.slice(0, 4)));
  return start ? `${start}..${start + (planStart(known) ? 4 : 9)}` : null;
}

function decadeOf(words: string): string | null {
  const [, century, decade] = /^(?:(\d{2}|[上本])世纪)([一二三四五六七八九\d]0?十?)年代$/.exec(words) ?? [];
  if (!decade) return /^(\d{3}0)年代$/.exec(words)?.[1] ?? null;
  const hundreds = century === '上' ? 19 : century === '本' ? 20 : Number(century) - 1;
  return `${hundreds}${numberOf(decade.slice(0, 1))}0`;
}
