import { codePointOf } from '../schema/code-point.ts';
import type { Said } from './fault.ts';

/** A character that may not stand in content, with its offset and the sentence for the editor. */
export interface UnwantedCharacter extends Said {
  offset: number;
  character: string;
}

/**
 * Characters that cannot be seen, except tab and line feed: controls, format and direction characters, zero-width
 * characters and fillers, line separators, private use, surrogates and noncharacters. Also a fourth combining mark on
 * one letter, which would be printed over the line above.
 */
const hidden =
  /(?![\t\n])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]|(?<=(?<!\p{M})\p{M}{3})\p{M}/gu;

const names: [RegExp, string][] = [
  [/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u, '改变文字方向的控制符'],
  [/[\u200B-\u200D\u2060\uFEFF]/u, '零宽字符'],
  [/\u00AD/u, '软连字符'],
  [/\p{Variation_Selector}/u, '跟在表情或汉字后面的变体选择符'],
  [/(?!\p{Default_Ignorable_Code_Point})\p{M}/u, '一个字上叠起的第四个附加符号'],
  [/\p{Co}/u, '私用区字符'],
  [/[\p{Cs}\p{Noncharacter_Code_Point}]/u, '不是字符的码位'],
  [/[\p{Cc}\p{Zl}\p{Zp}]/u, '控制字符'],
];

/**
 * Radicals, compatibility ideographs, mathematical letters and digits of other scripts: each looks like a usual
 * character, but a search for that character does not find it.
 */
const double =
  /[\u{1D400}-\u{1D7FF}\u2E9F\u2EF3\u2F00-\u2FDF\uF900-\uFA0D\uFA10\uFA12\uFA15-\uFA1E\uFA20\uFA22\uFA25\uFA26\uFA2A-\uFAD9\u{2F800}-\u{2FA1D}]|(?![0-9０-９])\p{Nd}/gu;

/** In the order of the text. */
export function unwantedCharacters(text: string): UnwantedCharacter[] {
  const all = (pattern: RegExp, rule: Said['rule'], say: (character: string) => string) =>
    Array.from(text.matchAll(pattern), ({ 0: character, index: offset }) => {
      return { offset, character, rule, message: say(character) };
    });
  return [
    ...all(hidden, 'hidden-character', hiddenMessage),
    ...all(/\uFFFD/g, 'file-encoding', () => lost),
    ...all(double, 'double-of-a-character', doubled),
  ].sort((a, b) => a.offset - b.offset);
}

function hiddenMessage(character: string): string {
  const name = names.find(([pattern]) => pattern.test(character))?.[1] ?? '看不见的字符';
  return `发现${name}${codePointOf(character)}，应为看得见的文字，请去掉这个字符。`;
}

const lost = '发现替换符 U+FFFD（�），原字在转码时已丢失，请补上原字。';

const doubled = (character: string) =>
  `发现“${character}”（${codePointOf(character)}），意思或样子同“${plainForm(character)}”，却是另一个字，应为常用的字，请改为“${plainForm(character)}”。`;

/** The usual character of the same look. The digits of a script follow each other from 0 to 9. */
function plainForm(character: string): string {
  const plain = character.normalize('NFKC');
  if (plain !== character || !/\p{Nd}/u.test(character)) return plain;
  const code = character.codePointAt(0)!;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}
