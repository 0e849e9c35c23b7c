import { foldRadical } from './radicals.ts';

/** Something amiss in a printed text, for the editor to see; `start` is an offset into the cleaned text. */
export interface Damage {
  what: string;
  words: string;
  start: number;
}

export interface CleanPrint {
  text: string;
  damage: Damage[];
  /** How many characters or line ends were mended: shown, so that nothing happens unseen. */
  mended: { radicals: number; joins: number; hidden: number };
}

/** Characters that nobody sees and that split words: format characters, soft hyphens, byte order marks. */
const hidden = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const spaces = /[ \u00A0\u2000-\u200A\u202F\u3000]+/g;

/** Lines that only say what stands under them: [head], [body]. */
const marker = /^\[[a-z-]{1,20}\]$/;

/** The text of a print as the workshop reads it: usual characters, whole lines, no white space inside words. */
export function cleanPrint(raw: string): CleanPrint {
  const visible = raw.replace(hidden, '');
  let radicals = 0;
  const folded = Array.from(visible.replace(/\r\n?|[\u2028\u2029\f\v]/g, '\n'), (character) => {
    const usual = foldRadical(character);
    if (usual !== character) radicals += 1;
    return usual;
  }).join('');
  const lines = folded
    .split('\n')
    .map((line) => line.replace(spaces, ' ').trim())
    .filter((line) => !marker.test(line));
  const { text, joins } = joined(lines);
  return { text, damage: damageOf(text), mended: { radicals, joins, hidden: raw.length - visible.length } };
}

/** Joins lines that were cut inside a sentence, and leaves one empty line at most between paragraphs. */
function joined(lines: string[]): { text: string; joins: number } {
  let joins = 0;
  const whole: string[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    // A sentence that was cut where a column or page ended goes on behind an empty line.
    const above = before === '' ? whole.at(-2) : undefined;
    if (above && above.length >= 30 && line.length >= 12 && isCut(above, line)) {
      joins += 1;
      whole.splice(-2, 2, above + line);
      continue;
    }
    if (line === '' && (before === undefined || before === '')) continue;
    if (before !== undefined && isCut(before, line)) {
      joins += 1;
      whole[whole.length - 1] = before + (/[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(line) ? ' ' : '') + line;
    } else whole.push(line);
  }
  return { text: whole.join('\n').trim(), joins };
}

/** A line of prose that stops in mid-sentence, and a next one that goes on. Short lines are heads or cells of tables. */
function isCut(before: string, after: string): boolean {
  if (after === '' || before.length < 12 || /\t/.test(before + after) || /^\[\w+\]$/.test(before)) return false;
  if (/[，、；（“《—\d.,]$/u.test(before)) return /^[\p{Script=Han}\d“《（A-Za-z％%.]/u.test(after);
  const isProse = /[，。；、]/u.test(before);
  return isProse && /[\p{Script=Han}A-Za-z]$/u.test(before) && /^[\p{Script=Han}\d，。、；）”》]/u.test(after);
}

const signs: [RegExp, string][] = [
  [/[\p{Co}\uFFFD]|(?![\n\t])\p{Cc}/gu, '字体损坏：认不出的字符，请对照原件补上'],
  [/不[仅但](?![^。！？\n]{0,60}(?:而且|更|还|也|又|同时))[^。！？\n]{0,30}/gu, '“不仅”没有后半句'],
  [/年产(?=[，。；\n])/gu, '“年产”后面没有数字'],
  [/(?<=\p{Script=Han})(?:and|or|the|of)(?=\p{Script=Han})/gu, '汉字中间夹着英文'],
  [/(?<=\p{Script=Han}),(?=\p{Script=Han})/gu, '半角逗号'],
  [/[，,、]{2,}/gu, '连着的逗号，中间可能缺字'],
  [/—{3,}/gu, '三个以上的破折号，可能缺字'],
  [/[（(][^（()）\n]{0,60}(?=\n|$)/gu, '括号没有后一半'],
];

/** What may be missing or misprinted. */
function damageOf(text: string): Damage[] {
  const found = signs.flatMap(([sign, what]) =>
    Array.from(text.matchAll(sign), ({ 0: words, index: start }) => ({ what, words: words.slice(0, 30), start })),
  );
  return [...found, ...cutSentences(text)].sort((a, b) => a.start - b.start);
}

/** Long paragraphs that end without a mark. */
function cutSentences(text: string): Damage[] {
  return Array.from(text.matchAll(/[^\n]{40,}/g)).flatMap(({ 0: line, index }) =>
    /[\p{Script=Han}\d，、]$/u.test(line) && !/\t/.test(line)
      ? [{ what: '一段话没有结句的标点，后面可能缺字', words: line.slice(-16), start: index + line.length - 16 }]
      : [],
  );
}
