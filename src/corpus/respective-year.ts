/**
 * The year of a figure in a list that gives each year its own, in their order: 2022年至2024年，税收分别为3.1亿元、3.6亿元和4.2亿元.
 * Null where there is no such list, or not as many figures as years. `start` is where the figure begins in `text`.
 */
export function respectiveYear(text: string, start: number): string | null {
  const lead = /(?:分别|依次)[^，。；、\d]*$/u;
  const sentence = text.slice(Math.max(text.lastIndexOf('。', start - 1), text.lastIndexOf('；', start - 1)) + 1);
  const at = start - (text.length - sentence.length);
  const items = itemsAround(sentence, at);
  if (!items || !lead.test(sentence.slice(0, items.from))) return null;
  const years = yearsOf(sentence.slice(0, items.from));
  return years.length > 1 && years.length === items.count ? years[items.index]! : null;
}

/** The list that a place lies in: where it begins, how many items it has, and which of them has the place. */
function itemsAround(sentence: string, at: number): { from: number; count: number; index: number } | null {
  const from = /(?:分别|依次)[^，。；、\d]*(?=\d)/u.exec(sentence);
  if (!from || from.index > at) return null;
  const begin = from.index + from[0].length;
  const end = begin + /^[^，。；]*/u.exec(sentence.slice(begin))![0].length;
  if (at < begin || at >= end) return null;
  const items = (text: string) => text.split(/、|以及|和|及|与/u).length;
  return { from: begin, count: items(sentence.slice(begin, end)), index: items(sentence.slice(begin, at)) - 1 };
}

/** The years named last: 2022年至2024年 → 2022, 2023, 2024; 2021年、2024年 as they stand. */
function yearsOf(words: string): string[] {
  const last = [...words.matchAll(several)].at(-1);
  if (!last) return [];
  const named = last[0].match(/[12]\d{3}/g)!;
  if (!last.groups!.stretch) return named;
  const [from, to] = [Number(named[0]), Number(named[1])];
  return to - from < 0 || to - from > 30 ? [] : Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}
const several = /(?<!\d)(?:(?<stretch>[12]\d{3}年?[至到—–~～-][12]\d{3}年)|[12]\d{3}年?(?:[、和及与][12]\d{3}年?)+)/gu;
