const collator = new Intl.Collator('zh-CN-u-co-pinyin');
/** The first character of each letter in the order of pinyin; no word begins with I, U or V. */
const firsts = [...'阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥扨它穵夕丫帀'];
/** Those under which a Chinese word can stand. */
export const letters = [...'ABCDEFGHJKLMNOPQRSTWXYZ'];

/** Words in the order of their sound. */
export const byPinyin = (a: string, b: string) => collator.compare(a, b);

/** The letter under which a word stands; Latin letters under themselves, all else under #. */
export function letterOf(word: string): string {
  const first = [...word.replace(/^[“《（]/, '')][0] ?? '';
  if (/[a-z]/i.test(first)) return first.toUpperCase();
  if (!/\p{Script=Han}/u.test(first)) return '#';
  return letters[firsts.findLastIndex((start) => collator.compare(start, first) <= 0)] ?? '#';
}
