import type { Statement, StatementPart, StatementRule } from '../../views/statement.ts';
import { sourceLabel } from '../../views/source-mark.ts';
import { el } from './dom.ts';
import type { Locate } from './locate.ts';

/** What answers stands large; what is near and where to ask, small under it. */
const large = new Set<StatementRule>(['answer', 'undisclosed', 'label']);

/** The sentences over the results; nothing where nothing can be said. */
export function renderLine(line: Statement[], locate: Locate): HTMLElement[] {
  if (line.length === 0) return [];
  const paragraph = (name: string, statements: Statement[]) =>
    statements.length > 0 &&
    el('p', { class: name }, ...statements.flatMap(({ parts }) => parts.flatMap((part) => nodesOf(part, locate))));
  return [
    el(
      'div',
      { id: 'answer-line' },
      paragraph(
        'lede',
        line.filter(({ rule }) => large.has(rule)),
      ),
      paragraph(
        'measure',
        line.filter(({ rule }) => !large.has(rule)),
      ),
    ),
  ];
}

function nodesOf({ text, url, receipt, doubted }: StatementPart, locate: Locate): (Node | string)[] {
  const link = (address: string) => locate(address.slice(1));
  return [
    url ? el('a', { href: link(url) }, text) : text,
    ...(receipt
      ? [el('a', { class: 'source-mark', href: link(receipt.url), 'aria-label': sourceLabel(receipt) }, receipt.mark)]
      : []),
    ...(doubted ? [' ', el('span', { class: 'editor-ink' }, '疑')] : []),
  ];
}
