/** A period as tables and captions print it: `2023`, `2023年`, `2024年1—8月`, `上半年`; as parsePeriod takes it. */
export function periodOfWords(words: string, year: string | null = null): string | null {
  const text = words.normalize('NFKC').replace(/\([^)]*\)|\s/g, '');
  const iso = /^[12]\d{3}[-./](\d{1,2})$/.exec(text);
  if (iso) return Number(iso[1]) <= 12 ? `${text.slice(0, 4)}-${two(iso[1]!)}` : null;
  const span = /^([12]\d{3})年?[-—–~至到]([12]\d{3})年?$/.exec(text);
  if (span) return `${span[1]}..${span[2]}`;
  const [, upTo = '', printed, rest = '', end = ''] =
    /^(截[至止])?(?:([12]\d{3})(?:年度?|$))?(.*?)([末底]?)$/.exec(text) ?? [];
  const of = printed ?? year;
  const part = partOfYear(rest);
  if (of === null || part === null || (printed === undefined && rest === '')) return null;
  return (upTo + end === '' ? '' : 'as of ') + spelt(of, part);
}

const spelt = (year: string, part: string) =>
  part
    .split('..')
    .map((end) => (end === '' ? year : `${year}-${end}`))
    .join('..');

const two = (digits: string) => digits.padStart(2, '0');
const ordinals: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4 };

/** What follows the year, as periods spell it; null where it is something else. */
function partOfYear(words: string): string | null {
  if (/^(?:全年|年度?)?$/.test(words)) return '';
  if (/^[上下]半年$/.test(words)) return words.startsWith('上') ? 'H1' : 'H2';
  if (/^前三季度$/.test(words)) return '01..09';
  const quarter = /^第?([一二三四1-4])季度$/.exec(words)?.[1];
  if (quarter) return `Q${ordinals[quarter] ?? quarter}`;
  const months = /^(?:(\d{1,2})月?[-—–~至到])?(\d{1,2})月份?$/.exec(words);
  if (!months || Number(months[1] ?? 1) > 12 || Number(months[2]) > 12) return null;
  return months[1] ? `${two(months[1])}..${two(months[2]!)}` : two(months[2]!);
}
