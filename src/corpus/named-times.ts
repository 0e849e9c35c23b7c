import { clauses, withoutAsides } from './clauses.ts';
import { isTime } from './is-time.ts';
import { planStart } from '../schema/five-year-plan.ts';
import { respectiveYear } from './respective-year.ts';
import type { CueReader } from './cue-reader.ts';
import type { Passage } from './passage.ts';

/** Years that words name, and the months of one year; null where they name none or where they are of something else. */
export interface NamedTimes {
  years: string[];
  /** The first and last year where they are told as one stretch: 2023至2025年. */
  stretch: [from: string, to: string] | null;
  months: { from: number; to: number; words: string } | null;
}

/** The times that lead up to a figure in its clause; else those of the clause of time alone before it: 2025年，…产值5亿元. */
export function namedTimes(passage: Passage, cues: CueReader): NamedTimes | null {
  const text = withoutAsides(passage.text, passage.start);
  const respective = respectiveYear(passage.text, passage.start);
  if (respective) return { years: [respective], stretch: null, months: null };
  const cut = clauses(text);
  const own = cut.findIndex(({ end }) => passage.start <= end);
  const words = text.slice(cut[own]!.start, passage.start);
  const [, before, right] = comparedWith.exec(words) ?? [];
  const compared = before ?? right;
  if (compared) return { years: [compared], stretch: null, months: null };
  const named = read(words);
  if (named.years.length > 0 || named.months || relative.test(words)) return settled(words, named);
  // “十四五”期间 stands in quotation marks, which are blanked.
  const whole = passage.text.slice(cut[Math.max(own - 1, 0)]!.start, passage.start);
  const plan = planPeriod(whole);
  if (plan && !one.test(whole) && !/[去今明上]年/.test(whole)) return { years: plan, stretch: plan, months: null };
  if (era.test(passage.text.slice(cut[own]!.start, passage.start))) return null;
  const earlier = cut.slice(0, own).map(({ start, end }) => text.slice(start, end));
  const time = earlier.findLast((clause) => /\d/.test(clause) && (isTime(clause) || isOfYear(clause, cues)));
  if (time === undefined) return null;
  const told = read(time);
  // 2026年到2030年，每年新增400人: the figure is of each year.
  return settled(time, one.test(words) ? { ...told, stretch: null } : told);
}

/** 2024年产值88.6亿元，…; 2024年园区…，…: a clause that opens with a year and tells of no single deed in it. */
function isOfYear(clause: string, read: CueReader): boolean {
  const [opening] = /^[12]\d{3}年(?:度|全年)?/u.exec(clause) ?? [];
  if (!opening) return false;
  const cues = read(clause);
  if (cues.some(({ says }) => says === 'done' || says === 'happened')) return false;
  const isOwn = cues.some(({ says, start }) => says === 'own' && start === opening.length);
  return isOwn || /\d/.test(clause.slice(opening.length));
}

/** 二〇二四年 → 2024年, 20世纪90年代 → 1990—1999年. */
const inDigits = (words: string) =>
  words
    .replace(/[〇○零一二三四五六七八九]{4}(?=年)/gu, (year) =>
      [...year].map((digit) => hanDigits.indexOf(digit.replace(/[○零]/, '〇'))).join(''),
    )
    .replace(
      /(\d{2})世纪(\d)0年代/gu,
      (_, century: string, decade: string) => `${Number(century) - 1}${decade}0—${Number(century) - 1}${decade}9年`,
    );
const hanDigits = '〇一二三四五六七八九';

/** Times of something else tell nothing of the figure. Of this year's months the months are known, and the year is not. */
function settled(words: string, named: NamedTimes): NamedTimes | null {
  if (aside.test(words)) return null;
  if (!relative.test(words)) return named;
  return /^[^去明上前比较]*[今本]年/u.test(words) && named.months ? { ...named, years: [], stretch: null } : null;
}

function read(told: string): NamedTimes {
  const words = inDigits(told);
  const years = [...new Set(words.match(namedYear))];
  const found = [...words.matchAll(month), ...words.matchAll(part)];
  const [first, ...others] = found;
  const [, from, to] = stretch.exec(words) ?? [];
  const whole: NamedTimes['stretch'] = from && to && years.length === 2 && !one.test(words) ? [from, to] : null;
  if (!first || others.length > 0 || pointInTime.test(words)) return { years, stretch: whole, months: null };
  return { years, stretch: whole, months: { ...monthsOf(first), words: first[0] } };
}

function monthsOf({ groups = {} }: RegExpExecArray): { from: number; to: number } {
  const { from, to, half, quarter } = groups;
  if (to) return { from: Number(from ?? to), to: Number(to) };
  if (half) return half === '上' ? { from: 1, to: 6 } : { from: 7, to: 12 };
  if (!quarter) return { from: 1, to: 9 };
  const last = '一二三四'.indexOf(quarter) * 3 + 3;
  return { from: last - 2, to: last };
}

/** 去年 in a report of 2024 is 2023 beside any year that it is compared with: such clauses only a reader can judge. */
const relative = /[去今明上当本次前近]年|[比较][12]\d{3}年/;

/** A time of its own that has no year: “十四五”期间, 80年代, 建区以来. */
const era = /十[一二三四五六七八九]?五|(?<!世纪\d0)年代|世纪(?!\d0年代)|期间|以来/u;

/** 2018年设立的, 2033年投产后, 2031年2月公布: the figure is of another time. */
const aside = /年[^年]*(?:[的后前起来]|[公发]布|通报)|月[^月]*(?:[的后前起来]|[公发]布|通报)/;

/** `2029年`, and 2028 and 2029 in `2028、2029—2031年`. */
const namedYear = /(?<!\d)[12]\d{3}(?=(?:[—–~～、至到和与-][12]\d{3})*年|[—–~～至到-][12]\d{3}年)/g;

/** 2023至2025年; where each year has a figure of its own, it is no stretch. */
const stretch = /([12]\d{3})年?[至到—–~～-]([12]\d{3})年/u;
const one = /分别|依次|逐年|每年|各年|年均|平均|由|从[12]\d{3}年?的/u;

/** “十四五”期间 → 2021, 2025; since a plan began is no such stretch. */
function planPeriod(words: string): [string, string] | null {
  const [, plan] = /“?(十[一二三四五六七八九]?五)”?(?:规划)?(?:期间|时期)(?:内)?[^“”\d]*$/u.exec(words) ?? [];
  const start = plan ? planStart(plan) : null;
  return start === null ? null : [String(start), String(start + 4)];
}

/** The day as of which a stock is told in the clause of its figure, or the one before: 截至2025年6月, 到2023年底. */
export function namedDay({ text, start }: Passage): { year: string | null; month: number; words: string } | null {
  const found = [...text.slice(0, start).matchAll(asOfDay)].at(-1);
  if (!found || /[；。]/u.test(text.slice(found.index, start))) return null;
  return { year: found[1] ?? found[3] ?? null, month: Number(found[2] ?? 12), words: found[0] };
}

const asOfDay = /截[至止到]\s*(?:([12]\d{3})年)?(\d{1,2})月|(?:截[至止到]|[到至])\s*([12]\d{3})年(?:底|末|年底|年末)/gu;

/** 比2024年的80亿元增加, 到2024年的92亿元: the figure is that of the year right before it. */
const comparedWith = /(?:[比较由从]([12]\d{3})年(?:底|末|同期)?的?|(?<![—–~～-])([12]\d{3})年(?:底|末)?的)$/u;

/** 10月, 1—8月; a day of a month is no month. */
const month = /(?<![\d.])(?:(?<from>\d{1,2})月?[-—–~～至到])?(?<to>\d{1,2})月(?!\d)/gu;
const part = /(?<half>[上下])半年|前三季度|(?<!前)第?(?<quarter>[一二三四])季度/gu;
const pointInTime = /月[底末初上中下]|半年[底末]|季度[底末]/u;
