import { han } from './han-number.ts';

const numeralChar = new RegExp(`[${han}]`);
const inNumber = (char: string) => /\d/.test(char) || numeralChar.test(char);
/** Abbreviations after which a number is the thing's own: GDP88.6亿元; other letters make a name of it: A4, 5G, PM2.5. */
const measures = /(?:^|[^A-Za-z])(?:GDP|GNP|CPI|PPI|FDI|GEP|R&D)$/;

/** Whether a number may begin here: not inside one, not in a name or an ordinal, not after a vague word (数十, 上百). */
export function numeralMayStart(text: string, at: number): boolean {
  const char = text[at] ?? '';
  const before = text[at - 1] ?? '';
  const beforeThat = text[at - 2] ?? '';
  if (before === '第' || before === '几' || (before === '之' && beforeThat === '分')) return false;
  if (/[万亿.点]/.test(before) && inNumber(beforeThat)) return false;
  if (before === '^' || (before === '.' && !/[A-Za-z]/.test(beforeThat))) return false;
  if (/[,·'。/:]/.test(before) && /\d/.test(beforeThat)) return false;
  if (/\d/.test(char)) {
    if (/[A-Za-z]/.test(before)) return measures.test(text.slice(Math.max(0, at - 4), at));
    return !/\d/.test(before);
  }
  if (!numeralChar.test(char) || inNumber(before)) return false;
  if (/[十百千]/.test(char) && /[数上]/.test(before)) return /[人户总件个家]数/.test(beforeThat + before);
  return !(char === '千' && before === '成');
}

/** Whether a - here joins a name (A3-5, COVID-19) or ends a number that could not be read. */
export const isHyphen = (text: string, at: number) => /[A-Za-z\d]/.test(text[at - 1] ?? '');

/** Whether a single long dash stands here: before a number it may be a minus or a range's, nobody can tell. */
export const isLoneDash = (text: string, at: number) =>
  /[–—]/.test(text[at] ?? '') && !/[-–—]/.test(text[at - 1] ?? '') && !/[-–—]/.test(text[at + 1] ?? '');

/** 排名全省12位, 前10名: a place in an order, not so many. */
export const isRank = (text: string, start: number, symbol: string) =>
  /^[名位]$/.test(symbol) &&
  /(?:前|(?:排名|名次|位次|排行|排在|位列|位居|位于|名列|列|居|排|跻身)[^\d，。；、：]{0,6})$/.test(
    text.slice(Math.max(0, start - 10), start),
  );

/** 3日 in prose is a day of the month, 3日内 a time; 10月6号 is a date, 6号厂房 is not. */
export function isDate(text: string, at: number, end: number, unit: string, most: number): boolean {
  if (unit === '号') return /[月〕\]]/.test(text[at - 1] ?? '');
  return unit === '日' && most <= 31 && !/^之?内|^游/.test(text.slice(end, end + 3));
}
