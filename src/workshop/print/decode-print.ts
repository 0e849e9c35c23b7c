/** A file that the workshop cannot read; the message is for the editor. */
export class Unreadable extends Error {}

const tryDecode = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * The text of bytes: by their mark, as UTF-8, as UTF-16 without a mark, else as GB 18030, which holds GBK and GB 2312.
 * @throws Unreadable where they are no text.
 */
export function decodePrint(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const marked = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null;
  const text = marked
    ? tryDecode(bytes, marked)
    : (unmarkedUtf16(bytes) ?? tryDecode(bytes, 'utf-8') ?? tryDecode(bytes, 'gb18030'));
  if (text === null || isBinary(text))
    throw new Unreadable('这个文件不是文字：请用 .txt、.docx、.html 或 .pdf，或把字直接贴进来。');
  return text;
}

/** Of Chinese and Latin text in UTF-16, many second (or first) bytes are those of a few blocks, or zero. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  if (bytes.length < 8 || bytes.length % 2 !== 0 || (tryDecode(bytes, 'utf-8') !== null && !bytes.includes(0)))
    return null;
  for (const [encoding, place] of [
    ['utf-16le', 1],
    ['utf-16be', 0],
  ] as const) {
    const high = bytes.filter((_, i) => i % 2 === place).slice(0, 2000);
    const usual = high.filter(
      (byte) => byte === 0 || byte === 0x30 || byte === 0xff || (byte >= 0x4e && byte <= 0x9f),
    ).length;
    const text = usual > high.length * 0.95 && bytes.includes(0) ? tryDecode(bytes, encoding) : null;
    if (text !== null && /[\p{Script=Han}A-Za-z]/u.test(text)) return text;
  }
  return null;
}

function isBinary(text: string): boolean {
  const start = text.slice(0, 20_000);
  const odd = start.match(/(?![\t\n\r\f])[\p{Cc}]/gu)?.length ?? 0;
  return odd > 8 && odd > start.length / 50;
}
