/** A stretch of a sentence between commas, with its offsets. */
export interface Clause {
  start: number;
  end: number;
  /** The sign that ends it. */
  border: string;
}

const borders = /[，；：。！？…\n]|——|(?<!\d)[,;:]|[,;:](?!\d)/gu;

/** Cuts a text at its commas, semicolons and colons; those within numbers stay. */
export function clauses(text: string): Clause[] {
  if (text !== last.text) last = { text, clauses: cut(text) };
  return last.clauses;
}

/** Many records can be of one long sentence. */
let last: { text: string; clauses: Clause[] } = { text: '', clauses: [{ start: 0, end: 0, border: '' }] };

function cut(text: string): Clause[] {
  const found: Clause[] = [];
  let start = 0;
  for (const { index, 0: border } of text.matchAll(borders)) {
    found.push({ start, end: index, border });
    start = index + border.length;
  }
  return [...found, { start, end: text.length, border: '' }];
}

const opening = /[（(〔［[【“「『《]/u;
const closing = /[）)〕］\]】”」』》]/u;
const name = /[“「『《]/u;

/**
 * The text with what stands in brackets and quotation marks blanked. Those that a place lies in stay; brackets become
 * commas there.
 */
export function withoutAsides(text: string, at: number): string {
  if (!closing.test(text)) return text;
  const chars = text.split('');
  const open: number[] = [];
  chars.forEach((char, i) => {
    if (opening.test(char)) open.push(i);
    else if (closing.test(char)) {
      const from = open.pop();
      if (from === undefined) return;
      if (from >= at || at >= i) chars.fill(blank, from, i + 1);
      else if (!name.test(chars[from]!)) [chars[from], chars[i]] = ['，', '，'];
    }
  });
  return chars.join('');
}

/** Stands for a character of an aside. */
export const blank = '\u0000';
