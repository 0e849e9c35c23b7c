import { codePointOf } from '../schema/code-point.ts';

/** A character that a reader of the page cannot see, with its offset. */
export interface HiddenCharacter {
  offset: number;
  character: string;
  /** Like `U+202E`. */
  codePoint: string;
  name: string;
}

/**
 * Everything without a shape of its own except tab and line feed: controls, format and direction characters, zero-width
 * and filling ones, line separators, private use, surrogates and noncharacters; and marks stacked higher than a letter
 * with tone and diaeresis has them, which would run over the lines above.
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

export function hiddenCharacters(text: string): HiddenCharacter[] {
  return Array.from(text.matchAll(hidden), ({ 0: character, index: offset }) => ({
    offset,
    character,
    codePoint: codePointOf(character),
    name: names.find(([pattern]) => pattern.test(character))?.[1] ?? '看不见的字符',
  }));
}

export const hiddenMessage = ({ name, codePoint }: HiddenCharacter) =>
  `发现${name}${codePoint}，应为看得见的文字，请删去这个字符。`;
