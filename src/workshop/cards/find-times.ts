import { meantBeside, meantPeriod } from '../../schema/meant-time.ts';
import { parsePeriod } from '../../schema/period.ts';

/** Words of time in a text, spelt as periods are. */
export interface FoundTime {
  words: string;
  period: string;
  start: number;
  end: number;
}

const year = '(?:[12]\\d{3}年|[今本去上前]年)';
const dash = '[-—–~～至到]+';
const month = '\\d{1,2}月(?:份)?';
const forms = [
  `截[至止]到?(?:${year})?(?:${month})?(?:\\d{1,2}日)?(?:[底末]|年底|月底)?(?:目前)?(?:为止)?`,
  `到(?:20\\d\\d年)(?:[底末])?`,
  `${year}\\d{1,2}月?${dash}\\d{1,2}月(?:份)?`,
  `[12]\\d{3}年?${dash}[12]\\d{3}年`,
  `${year}(?:上半年|下半年|前?第?[一二三四三1-4]季度|前三季度|前\\d{1,2}个?月|${month}(?:\\d{1,2}日)?|全年|[底末初])?`,
  `(?:上半年|前三季度|第?[一二三四]季度|\\d{1,2}月?${dash}\\d{1,2}月(?:份)?)`,
  `“?十[二三四五]五”?(?:期间|时期|末)?`,
];
const time = new RegExp(forms.join('|'), 'gu');

/**
 * Times in a text from left to right. `month` is the likely month of the print, 2025-10: it gives 今年 and months without
 * a year their year.
 */
export function findTimes(text: string, printed: string): FoundTime[] {
  return Array.from(text.matchAll(time)).flatMap(({ 0: words, index: start }) => {
    // 比上年同期 says what a figure is compared with.
    if (/[比较与]$/.test(text.slice(0, start)) || /^(?:同期|相比)/.test(text.slice(start + words.length))) return [];
    const period = periodOf(words, printed);
    return period ? [{ words, period, start, end: start + words.length }] : [];
  });
}

function periodOf(words: string, printed: string): string | null {
  const plain = words
    .replace(/[“”]/g, '')
    .replace(/(?<=年)全年$/, '')
    .replace(/年初$/, '年');
  const withYear = /^(?:上半年|下半年|前|第?[一二三四]季度|\d{1,2}月?[-—–~～至到])/u.test(plain)
    ? `${printed.slice(0, 4)}年${plain}`
    : plain;
  for (const tried of [withYear, withYear.replace('前三季度', '1-9月').replace(/年前(\d{1,2})个?月/, '年1-$1月')]) {
    const meant = meantPeriod(tried) ?? meantBeside(tried, printed);
    if (meant && meant !== 'unknown' && !('error' in parsePeriod(meant))) return meant;
  }
  return null;
}
