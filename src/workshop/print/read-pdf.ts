import { getDocumentProxy } from 'unpdf';
import { Unreadable } from './decode-print.ts';
import { columnsOf, type Piece } from './pdf-columns.ts';

const mostPages = 60;

/**
 * The words of a PDF file, column by column.
 * @throws Unreadable where it is locked, broken or a scan.
 */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const pages: string[] = [];
    for (let n = 1; n <= Math.min(document.numPages, mostPages); n += 1) {
      const content = await (await document.getPage(n)).getTextContent();
      const pieces = content.items.flatMap((item): Piece[] =>
        'str' in item && item.str.trim() !== ''
          ? [
              {
                text: item.str,
                x: item.transform[4] as number,
                y: item.transform[5] as number,
                width: item.width,
                height: item.height,
              },
            ]
          : [],
      );
      pages.push(columnsOf(pieces));
    }
    const text = pages.join('\n\n').trim();
    if (text.length < 10)
      throw new Unreadable('这个 PDF 里没有文字，大概是扫描的图：请先用别的软件识别，核对过再贴进来。');
    return text;
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('这个 PDF 打不开：可能加了密码或已损坏，请另存一份，或把字直接贴进来。');
  }
}
