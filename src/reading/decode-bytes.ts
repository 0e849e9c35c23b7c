import type { Fault } from '../markdown/fault.ts';
import { tooLarge } from '../markdown/bound-prose.ts';
import { limits } from '../markdown/limits.ts';
import { unwantedCharacters } from '../markdown/unwanted-characters.ts';

/**
 * Decodes a text file: strict UTF-8, without byte order mark, lines ended by `\
 * `. `text` is null where the bytes are no text.
 */
export function decodeBytes(bytes: Uint8Array): { text: string | null; faults: Fault[] } {
  if (bytes.length > limits.fileBytes) return refused('file-too-large', tooLarge(bytes.length), { line: 1, column: 1 });
  if (isUtf16(bytes)) return refused('file-encoding', utf16, { line: 1, column: 1 });
  const text = strictUtf8(bytes);
  if (text === null) return refused('file-encoding', bytes.includes(0) ? notText : notUtf8, placeOfBadByte(bytes));
  const nul = text.indexOf('\0');
  if (nul >= 0) return refused('file-encoding', nulByte, placeAt(text, nul));
  return { text, faults: vetCharacters(text) };
}

const utf16 = '发现文件是 UTF-16 或 UTF-32 编码，应为 UTF-8，请用编辑器另存为 UTF-8。';
const notUtf8 = '发现不合 UTF-8 的字节（可能是 GBK），应为 UTF-8，请用编辑器另存为 UTF-8。';
const notText = '发现不合 UTF-8 的字节，还有空字节，应为 UTF-8 的文本文件，请确认没有存错文件。';
const nulByte = '发现空字节 U+0000，应为文本文件，请确认没有存错文件。';

const refused = (rule: Fault['rule'], message: string, place: { line: number; column: number }) => ({
  text: null,
  faults: [{ ...place, rule, message }],
});

/** Whether the bytes look like UTF-16: a byte order mark, or NUL in every second of the first characters. */
function isUtf16([a, b, c, d]: Uint8Array): boolean {
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  return (
    a !== undefined && b !== undefined && (a === 0) !== (b === 0) && (c === 0) === (a === 0) && (d === 0) === (b === 0)
  );
}

/** Turns all line endings into one character, so that lines and columns are those that an editor shows. */
const lines = (text: string) => text.replace(/\r\n?/g, '\n');

/** The text of bytes, null where they are no UTF-8; `partial` allows a character cut off at the end. */
function strictUtf8(bytes: Uint8Array, partial = false): string | null {
  try {
    return lines(new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: partial }));
  } catch {
    return null;
  }
}

/** Finds the first bad byte by bisection: the longest beginning that is UTF-8. */
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

const mostUnwanted = 20;

const vetCharacters = (text: string): Fault[] =>
  unwantedCharacters(text)
    .slice(0, mostUnwanted)
    .map(({ offset, rule, message }) => ({ ...placeAt(text, offset), rule, message }));
