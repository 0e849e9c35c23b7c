import { codePointOf } from './code-point.ts';

/**
 * A hint for the editor, if a word with Latin letters holds a letter that only looks Latin: nobody could see what is
 * wrong.
 */
export function lookAlike(text: string): string {
  const letter = /[a-z]/i.test(text) ? /[\p{Script=Cyrillic}\p{Script=Greek}]/u.exec(text)?.[0] : undefined;
  return letter ? `（其中“${letter}”是${codePointOf(letter)}，不是拉丁字母）` : '';
}
