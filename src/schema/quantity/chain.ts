import { isApart, joinerAt, type Joiner } from './joiner.ts';
import { termAt, type Reading, type Term } from './term.ts';

/** Numbers that belong together, each joined to the next. */
export interface Chain {
  terms: Term[];
  joiners: Joiner[];
  end: number;
}

export function chainAt(reading: Reading, at: number): Chain | null {
  const { text } = reading.plain;
  const first = termAt(reading, at);
  if (!first) return null;
  const chain: Chain = { terms: [first], joiners: [], end: first.end };
  for (let last = first; ; last = chain.terms.at(-1)!) {
    const joiner = joinerAt(text, last, reading.isOrdinal) ?? smallerAt(reading, last);
    const next = joiner && termAt({ ...reading, isVague: false }, joiner.end);
    if (!next || isApart(text, first, joiner, last, next)) return chain;
    chain.terms.push(next);
    chain.joiners.push(joiner);
    chain.end = next.end;
  }
}

/** 1年3个月, 5公里300米, 2小时30分钟: one measure in two units. */
function smallerAt(reading: Reading, last: Term): Joiner | null {
  const { text } = reading.plain;
  const dimension = last.unit?.dimension ?? '';
  if (!/^(?:duration|length|mass|area|volume)$/.test(dimension) || !/[\d一二两三四五六七八九十零]/.test(text[last.end] ?? ''))
    return null; // prettier-ignore
  if (/^(?:19|20)\d\d年/.test(text.slice(last.start, last.start + 5))) return null;
  const next = termAt({ ...reading, isVague: false }, last.end);
  return next?.unit?.dimension === dimension && next.unit.factor < last.unit!.factor
    ? { kind: 'unread', word: '', end: last.end }
    : null;
}
