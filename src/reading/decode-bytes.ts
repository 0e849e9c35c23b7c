import type { Fault } from '../markdown/fault.ts';
import { tooLarge } from '../markdown/bound-prose.ts';
import { codePointOf } from '../schema/code-point.ts';
import { hiddenCharacters, hiddenMessage } from '../markdown/hidden-characters.ts';
import { limits } from '../markdown/limits.ts';

/** A text editor's file as text: strict UTF-8, no byte order mark, lines ended by `\n`; `text` is null if it is none. */
export function decodeBytes(bytes: Uint8Array): { text: string | null; faults: Fault[] } {
  if (bytes.length > limits.fileBytes) return refused('file-too-large', tooLarge(bytes.length), { line: 1, column: 1 });
  if (isUtf16(bytes)) return refused('file-encoding', utf16, { line: 1, column: 1 });
  const text = strictUtf8(bytes);
  if (text === null) return refused('file-encoding', notUtf8, placeOfBadByte(bytes));
  const nul = text.indexOf('\0');
  if (nul >= 0) return refused('file-encoding', nulByte, placeAt(text, nul));
  return { text, faults: vetCharacters(text) };
}

const utf16 = '发现文件是 UTF-16 编码，应为 UTF-8，请用编辑器另存为 UTF-8。';
const notUtf8 = '发现不合 UTF-8 的字节（可能是 GBK），应为 UTF-8，请用编辑器另存为 UTF-8。';
const nulByte = '发现空字节 U+0000，应为文本文件，请确认没有存错文件。';
const lost = '发现替换符 U+FFFD（�），原字在转码时已丢失，请补上原字。';

const refused = (rule: string, message: string, place: { line: number; column: number }) => ({
  text: null,
  faults: [{ ...place, rule, message }],
});

/** A byte order mark, or NUL in every second place of the first characters. */
function isUtf16([a, b, c, d]: Uint8Array): boolean {
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  return (
    a !== undefined && b !== undefined && (a === 0) !== (b === 0) && (c === 0) === (a === 0) && (d === 0) === (b === 0)
  );
}

/** Ends of lines of all systems are one character, so lines and columns stay those that an editor shows. */
const lines = (text: string) => text.replace(/\r\n?/g, '\n');

/** The text of bytes that are UTF-8 so far: `partial` forgives a character cut off at the end. */
function strictUtf8(bytes: Uint8Array, partial = false): string | null {
  try {
    return lines(new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: partial }));
  } catch {
    return null;
  }
}

/** Halves its way to the longest beginning that is UTF-8. */
function placeOfBadByte(bytes: Uint8Array): { line: number; column: number } {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (strictUtf8(bytes.subarray(0, middle), true) === null) bad = middle;
    else good = middle;
  }
  const text = strictUtf8(bytes.subarray(0, good), true) ?? '';
  return placeAt(text, text.length);
}

function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Radicals, compatibility ideographs, letters of formulas and digits of other scripts: they look like a character and are not found as it. */
const double =
  /[\u{1D400}-\u{1D7FF}\u2E9F\u2EF3\u2F00-\u2FDF\uF900-\uFA0D\uFA10\uFA12\uFA15-\uFA1E\uFA20\uFA22\uFA25\uFA26\uFA2A-\uFAD9\u{2F800}-\u{2FA1D}]|(?![0-9０-９])\p{Nd}/gu;

const doubled = (character: string) =>
  `发现“${character}”（${codePointOf(character)}），意思或样子是“${plainForm(character)}”而不是同一个字，应为常用的字，请改为“${plainForm(character)}”。`;

/** Digits of a script follow each other from 0 to 9. */
function plainForm(character: string): string {
  const plain = character.normalize('NFKC');
  if (plain !== character || !/\p{Nd}/u.test(character)) return plain;
  const code = character.codePointAt(0)!;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}

const mostHidden = 20;

function vetCharacters(text: string): Fault[] {
  const hidden = hiddenCharacters(text).map((found) => ({
    offset: found.offset,
    rule: 'hidden-character',
    message: hiddenMessage(found),
  }));
  const replaced = Array.from(text.matchAll(/\uFFFD/g), ({ index }) => ({
    offset: index,
    rule: 'file-encoding',
    message: lost,
  }));
  const doubles = Array.from(text.matchAll(double), ({ 0: character, index: offset }) => ({
    offset,
    rule: 'double-of-a-character',
    message: doubled(character),
  }));
  return [...hidden, ...replaced, ...doubles]
    .sort((a, b) => a.offset - b.offset)
    .slice(0, mostHidden)
    .map(({ offset, rule, message }) => ({ ...placeAt(text, offset), rule, message }));
}
