import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { lookUp, type LookedUp } from './look-up.ts';
import { isLatin, planOf, type Plan } from './plan.ts';
import { askedOf, hitsOf, rank } from './rank.ts';
import { nearLatin, spoken } from './read-letters.ts';
import { repair, type Sounds } from './repair.ts';
import type { Store } from './store.ts';
import type { Table } from './table.ts';
import { weights } from './weights.ts';

/** A question as it will be answered. */
export interface Understood extends LookedUp {
  /** The text as understood, where a word was corrected; else null. */
  corrected: string | null;
}

export interface Index {
  lexicon: Lexicon;
  table: Table;
  store: Store;
  /** Opened once, and only for a word that occurs nowhere. */
  sounds: () => Promise<Sounds>;
}

/** The question as typed; or, where a part of it occurs nowhere, with one word corrected. */
export async function understand(query: string, exact: boolean, index: Index): Promise<Understood> {
  const { lexicon, store } = index;
  const plan = planOf(query, lexicon);
  const isRead = isLatin(query) && plan.units.every(({ concepts }) => concepts.length > 0);
  if (isRead && !exact && !(await isLiteral(query, plan, store)))
    return { plan, postings: new Map(), corrected: null, absent: [] };
  const asTyped = isRead ? planOf(query, { ...lexicon, concepts: [] }) : plan;
  const typed: Understood = { ...(await lookUp(asTyped, store)), corrected: null };
  if (store.isRefused()) return { ...typed, absent: [] };
  if (typed.absent.length === 0 || exact) return typed;
  const repaired = await putRight(query, typed, index);
  // A rare word is not necessarily an error: a correction counts only if more of the question is answered.
  return repaired && coverageOf(repaired, index) > coverageOf(typed, index) + weights.repairGain ? repaired : typed;
}

/** The question with its first unknown word replaced by the nearest known one; null where none is near. */
async function putRight(query: string, { plan, absent }: Understood, index: Index): Promise<Understood | null> {
  const { lexicon, store } = index;
  const sounds = await index.sounds();
  const text = isLatin(query)
    ? (spoken(query, sounds) ?? nearLatin(query, lexicon))
    : repair(plan.text, absent[0]!, lexicon, sounds);
  if (!text || text === plan.text) return null;
  const better = planOf(text, lexicon);
  const pieces = [...new Set(better.units.flatMap((unit) => unit.pieces))];
  const postings = new Map(await Promise.all(pieces.map(async (piece) => [piece, await store.find(piece)] as const)));
  return { plan: better, postings, corrected: text, absent: [] };
}

/** The share of the question that its best answer holds. */
function coverageOf({ plan, postings }: LookedUp, { table }: Index): number {
  const units = plan.units.map((unit) => hitsOf(unit, postings, table, null));
  const asked = { ...askedOf(plan), length: 1, hasNumber: false };
  return Math.max(0, ...rank(units, table, asked).map(({ coverage }) => coverage));
}

/** Letters that occur in the text as typed (LNG) are not the initials of Chinese words, except those of a zone. */
async function isLiteral(query: string, { units: [unit] }: Plan, store: Store): Promise<boolean> {
  const word = fold(query);
  if (word.length > 5 || !unit || unit.kind === 'zone') return false;
  if (unit.concepts.some(({ pinyin }) => pinyin.some((sounds) => sounds.replaceAll(' ', '') === word))) return false;
  return (await store.find(word)).size > 0;
}
