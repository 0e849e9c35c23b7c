/** Digits of a text as they are compared: half-width, and joined where a line of the print was cut within a number. */
export const joinedDigits = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/(\d)[ \t]*\n?[ \t]*(?=\.\d)/g, '$1')
    .replace(/(\d\.)[ \t]*\n?[ \t]*(?=\d)/g, '$1');

const number = /\d+(?:\.\d+)?/g;

/** Numbers in digits, without leading or closing zeros. */
export const digitsIn = (text: string): Set<string> =>
  new Set((joinedDigits(text).match(number) ?? []).map((digits) => String(Number(digits))));

const digits: Record<string, number> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
}; // prettier-ignore
const steps: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** Numbers in Chinese characters below ten thousand, and each of their digits: an article may write 两 as 2. */
export function speltIn(text: string): Set<string> {
  const found = new Set<string>();
  for (const [word] of text.matchAll(/[一二两三四五六七八九十百千零〇]+/g)) {
    found.add(String(sizeOf(word)));
    for (const letter of word) if (letter in digits) found.add(String(digits[letter]));
  }
  return found;
}

function sizeOf(word: string): number {
  let [total, last] = [0, 0];
  for (const letter of word) {
    const step = steps[letter];
    if (step === undefined) last = digits[letter]!;
    else [total, last] = [total + (last || 1) * step, 0];
  }
  return total + last;
}

/** Every year of the stretches that a text prints: 2022—2025年 also says 2023. */
export const yearsWithin = (text: string): string[] =>
  [...joinedDigits(text).matchAll(/(20\d\d)\s*年?\s*[~\-—–至到]+\s*(20\d\d)/g)].flatMap(([, from, to]) =>
    Array.from({ length: Math.max(0, Number(to) - Number(from) + 1) }, (_, i) => String(Number(from) + i)),
  );

/** Words of time that an article may write in digits: 前三季度 is 1—9月, 年末 is 12月. */
const spans: [RegExp, string[]][] = [
  [/年[末底]|十二月/, ['12', '31']],
  [/前三季度/, ['1', '9']],
  [/上半年/, ['1', '6']],
  [/下半年/, ['7', '12']],
  [/一季度/, ['1', '3']],
  [/二季度/, ['4', '6']],
  [/三季度/, ['7', '9']],
  [/四季度/, ['10', '12']],
  [/前\d{1,2}个?月|今年以来|全年/, ['1', '12']],
];

/** Numbers of the months that a text names by other words. */
export const monthsSaid = (text: string): string[] =>
  spans.flatMap(([words, numbers]) => (words.test(text) ? numbers : []));
