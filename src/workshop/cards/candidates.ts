import { parse } from 'yaml';
import { Refused } from '../draft/actions.ts';
import { cardKinds, unsure, type Card, type CardKind } from './card.ts';

/** What of a file of candidates can be used, and what was dropped and why. */
export interface ReadCandidates {
  cards: Card[];
  dropped: string[];
}

const most = 500;

/**
 * Cards of a file that somebody else made: a list of `{ kind, fields, quote }`, YAML or JSON. A candidate whose words do
 * not stand in the print letter for letter is dropped, and every field comes in red.
 * @throws Refused where the file is no such list.
 */
export function readCandidates(text: string, print: string): ReadCandidates {
  let data: unknown;
  try {
    data = parse(text, { maxAliasCount: 0 });
  } catch {
    throw new Refused('候选文件读不懂：应为 YAML 或 JSON 的一列 { kind, fields, quote }。');
  }
  if (!Array.isArray(data)) throw new Refused('候选文件应为一列 { kind, fields, quote }。');
  const dropped: string[] = [];
  const used = new Map<string, number>();
  const cards = data.slice(0, most).flatMap((item: unknown, i): Card[] => {
    const read = candidateOf(item, i, print, used);
    if (typeof read === 'string') dropped.push(`第${i + 1}条：${read}`);
    return typeof read === 'string' ? [] : [read];
  });
  if (data.length > most) dropped.push(`只收前${most}条`);
  return { cards, dropped };
}

function candidateOf(item: unknown, i: number, print: string, used: Map<string, number>): Card | string {
  if (typeof item !== 'object' || item === null) return '不是 { kind, fields, quote }';
  const { kind, fields, quote } = item as Record<string, unknown>;
  if (!cardKinds.includes(kind as CardKind) || kind === 'series') return `没有“${String(kind)}”这一类`;
  if (typeof quote !== 'string' || quote.trim().length < 2) return '没有原文的字（quote）';
  const start = print.indexOf(quote, (used.get(quote) ?? -1) + 1);
  if (start < 0) return `原文里没有“${quote.slice(0, 20)}”，已丢下`;
  used.set(quote, start);
  const given = typeof fields === 'object' && fields !== null ? Object.entries(fields) : [];
  const said = given
    .filter(([name, value]) => /^[a-zA-Z]{1,20}$/.test(name) && ['string', 'number', 'boolean'].includes(typeof value))
    .map(([name, value]) => [name, unsure(String(value).replace(/\s+/g, ' ').slice(0, 400), '候选文件所写')] as const);
  const base = emptyFields[kind as CardKind].map((name) => [name, unsure('', '候选文件没有写')] as const);
  return {
    id: `x${i}-${start}`,
    kind: kind as CardKind,
    start,
    end: start + quote.length,
    quote,
    state: 'open',
    folded: false,
    fields: Object.fromEntries([...base, ...said]),
  };
}

/** The fields that a card of a kind cannot do without. */
const emptyFields: Record<CardKind, string[]> = {
  fact: ['figure', 'indicator', 'period', 'status'],
  series: [],
  company: ['name', 'id', 'relation'],
  project: ['name', 'status'],
  event: ['date', 'title', 'kind', 'nature'],
  prospectus: ['kind', 'topic', 'title', 'text'],
  doubt: ['title', 'kind', 'what', 'why', 'handling'],
  node: ['label', 'chain', 'stage', 'status'],
  link: ['chain', 'from', 'to', 'basis'],
};
