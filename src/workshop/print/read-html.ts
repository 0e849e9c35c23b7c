import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { decodePrint } from './decode-print.ts';

const dropped = new Set(['script', 'style', 'nav', 'header', 'footer', 'aside', 'form', 'noscript', 'template', 'svg', 'iframe', 'head']); // prettier-ignore
const blocks = new Set(['p', 'div', 'section', 'article', 'main', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ul', 'ol', 'table', 'tr', 'blockquote', 'pre', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'br', 'hr']); // prettier-ignore

/** The words of a web page, without its navigation; cells of a row are parted by tabs. */
export function readHtml(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.slice(0, 2000));
  const charset = /charset=["']?([\w-]+)/i.exec(start)?.[1];
  const text = withCharset(bytes, charset) ?? decodePrint(bytes);
  let words = '';
  let cells = 0;
  const walk = (node: Tree.Node): void => {
    const { nodeName } = node;
    if (nodeName === '#text') words += (node as Tree.TextNode).value.replace(/\s+/g, ' ');
    if (dropped.has(nodeName)) return;
    const isCell = nodeName === 'td' || nodeName === 'th';
    // A paragraph in a cell begins no line: the row is the line.
    const isBlock = blocks.has(nodeName) && cells === 0;
    if (isBlock && nodeName !== 'tr') words += '\n';
    if (isCell) cells += 1;
    if ('childNodes' in node) node.childNodes.forEach(walk);
    if (isCell) cells -= 1;
    if (isCell) words += '\t';
    if (isBlock) words += '\n';
  };
  walk(parse(text));
  return words
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function withCharset(bytes: Uint8Array, charset: string | undefined): string | null {
  if (!charset) return null;
  try {
    return new TextDecoder(/^gb/i.test(charset) ? 'gb18030' : charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
