import mammoth from 'mammoth';
import { decodePrint, Unreadable } from './decode-print.ts';
import { readHtml } from './read-html.ts';
import { readPdf } from './read-pdf.ts';

const mostBytes = 20 * 1024 * 1024;
const mostText = 200_000;

/**
 * The words of a file, whatever kind it is.
 * @throws Unreadable with a sentence for the editor.
 */
export async function readDocument(bytes: Uint8Array, name = ''): Promise<string> {
  if (bytes.length === 0) throw new Unreadable('这个文件是空的。');
  if (bytes.length > mostBytes) throw new Unreadable('这个文件超过20MB：请只取要用的几页。');
  const text = await wordsOf(bytes, name);
  if (text.trim() === '') throw new Unreadable('这个文件里没有文字。');
  if (text.length > mostText) throw new Unreadable('这份文字超过20万字：一次收一篇。');
  return text;
}

const startsWith = (bytes: Uint8Array, ...codes: number[]) => codes.every((code, i) => bytes[i] === code);

async function wordsOf(bytes: Uint8Array, name: string): Promise<string> {
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return readPdf(bytes);
  if (startsWith(bytes, 0x50, 0x4b)) return readDocx(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new Unreadable('这是旧式的 .doc 或 .xls：请在 Word 里另存为 .docx，或把字直接贴进来。');
  if (
    startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    startsWith(bytes, 0xff, 0xd8, 0xff) ||
    startsWith(bytes, 0x47, 0x49, 0x46) ||
    startsWith(bytes, 0x52, 0x49, 0x46, 0x46)
  )
    // prettier-ignore
    throw new Unreadable('这是图片：工作台不识别图上的字，请先用别的软件识别，核对过再贴进来。');
  const isHtml = /\.(?:x?html?|htm)$/i.test(name) || /^\s*<(?:!doctype|html|head|body|div|p)\b/i.test(new TextDecoder('latin1').decode(bytes.slice(0, 300))); // prettier-ignore
  return isHtml ? readHtml(bytes) : decodePrint(bytes);
}

/** Paragraphs and cells of a Word file, one a line. */
async function readDocx(bytes: Uint8Array): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    return readHtml(Buffer.from(value, 'utf8'));
  } catch {
    throw new Unreadable('这个文件打不开：只认 Word 的 .docx，别的压缩格式（.xlsx、.pptx、.zip）不认。');
  }
}
