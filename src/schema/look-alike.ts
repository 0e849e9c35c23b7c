import { codePointOf } from './code-point.ts';

/** Points out a letter that looks Latin and is not, in a word with Latin letters: nobody would see what is wrong with it. */
export function lookAlike(text: string): string {
  const letter = /[a-z]/i.test(text) ? /[\p{Script=Cyrillic}\p{Script=Greek}]/u.exec(text)?.[0] : undefined;
  return letter ? `（其中“${letter}”是${codePointOf(letter)}，不是拉丁字母）` : '';
}
