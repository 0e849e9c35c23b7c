import { distance } from 'fastest-levenshtein';
import type { Block, Entry } from '../schema/entry.ts';
import type { ArticleEntry } from '../schema/article.ts';
import { sameFigure, type FoundQuantity, type QuantityReader } from '../schema/quantity.ts';
import { sentences, type Sentence } from '../schema/sentences.ts';
import type { Claim } from './claim.ts';

/** A place in an article that states something; start and end are offsets into the block's text. */
export interface Spot {
  article: Entry<ArticleEntry>;
  block: Block;
  sentence: Sentence;
  start: number;
  end: number;
}

export type Location =
  | { spot: Spot }
  | { fault: 'unknown-article' }
  | { fault: 'near-not-in-article' }
  | { fault: 'absent'; nearest: { words: string; block: Block; article: Entry<ArticleEntry> } | null }
  | { fault: 'ambiguous'; spots: Spot[] };

/**
 * Finds the one place of the claim's article that states its figure or, without a figure, its words.
 * `parent` is where the claim it belongs to was found: the same sentence, then the same paragraph, go first.
 */
export function locate(claim: Claim, quantities: QuantityReader, parent: Spot | null): Location {
  const article = claim.zone.articles.find(({ id }) => id === claim.from);
  if (!article) return { fault: 'unknown-article' };
  if (claim.figure === undefined) return settle(wordSpots(article, claim), article, claim);
  const all = figureSpots(article, claim.figure, quantities);
  if (all.length === 0) return { fault: 'absent', nearest: nearestFigure(article, claim.figure, quantities) };
  const spots = claim.near ? nearSpots(all, claim.near) : parent ? closest(all, parent) : all;
  if (spots.length === 0) return { fault: 'near-not-in-article' };
  return oneSentence(spots);
}

function figureSpots(article: Entry<ArticleEntry>, figure: string, quantities: QuantityReader): Spot[] {
  return article.blocks.flatMap((block) =>
    scan(block, quantities)
      .filter((found) => sameFigure(found.figure, figure))
      .map(({ start, end }) => spotAt(article, block, start, end)),
  );
}

const scanned = new WeakMap<QuantityReader, WeakMap<Block, FoundQuantity[]>>();
/** Quantities of a block, read once for each reader. */
export function scan(block: Block, quantities: QuantityReader): FoundQuantity[] {
  const blocks = scanned.get(quantities) ?? new WeakMap<Block, FoundQuantity[]>();
  scanned.set(quantities, blocks);
  const found = blocks.get(block) ?? quantities.scan(block.text);
  blocks.set(block, found);
  return found;
}

function spotAt(article: Entry<ArticleEntry>, block: Block, start: number, end: number): Spot {
  const all = sentences(block.text);
  const sentence = all.find((s) => start >= s.start && start < s.end) ?? all[0]!;
  return { article, block, sentence, start, end };
}

function nearSpots(spots: Spot[], near: string): Spot[] {
  const inSentence = spots.filter(({ sentence }) => sentence.text.includes(near));
  const chosen = inSentence.length > 0 ? inSentence : spots.filter(({ block }) => block.text.includes(near));
  return chosen.sort((a, b) => gap(a, near) - gap(b, near));
}

/** Characters between the figure and the words that point at it. */
function gap({ block, start }: Spot, near: string): number {
  const distances: number[] = [];
  for (let at = block.text.indexOf(near); at >= 0; at = block.text.indexOf(near, at + 1))
    distances.push(Math.abs(at + near.length / 2 - start));
  return Math.min(...distances);
}

function closest(spots: Spot[], parent: Spot): Spot[] {
  const block = spots.filter((spot) => spot.block === parent.block);
  const sentence = block.filter((spot) => spot.sentence.start === parent.sentence.start);
  return sentence.length > 0 ? sentence : block.length > 0 ? block : spots;
}

function oneSentence(spots: Spot[]): Location {
  const [first] = spots as [Spot];
  const elsewhere = spots.some((s) => s.block !== first.block || s.sentence.start !== first.sentence.start);
  return elsewhere ? { fault: 'ambiguous', spots } : { spot: first };
}

function wordSpots(article: Entry<ArticleEntry>, { near, name }: Claim): Spot[] {
  const words = near ?? name ?? '';
  if (words === '') return [];
  return article.blocks.flatMap((block) => {
    const spots: Spot[] = [];
    for (let at = block.text.indexOf(words); at >= 0; at = block.text.indexOf(words, at + words.length))
      spots.push(spotAt(article, block, at, at + words.length));
    return spots;
  });
}

function settle(spots: Spot[], article: Entry<ArticleEntry>, { near, name }: Claim): Location {
  if (spots.length > 0) return oneSentence(spots);
  if (near) return { fault: 'near-not-in-article' };
  return { fault: 'absent', nearest: nearestSentence(article, name ?? '') };
}

function nearestFigure(article: Entry<ArticleEntry>, figure: string, quantities: QuantityReader) {
  return best(
    article.blocks.flatMap((block) => scan(block, quantities).map((q) => ({ words: q.figure, block, article }))),
    figure,
  );
}

function nearestSentence(article: Entry<ArticleEntry>, words: string) {
  const pieces = article.blocks.flatMap((block) =>
    block.text.split(/[，。；：、！？（）]/).map((piece) => ({ words: piece.trim(), block, article })),
  );
  return best(
    pieces.filter((piece) => piece.words !== ''),
    words,
  );
}

function best<T extends { words: string }>(candidates: T[], wanted: string): T | null {
  let nearest: T | null = null;
  let least = Infinity;
  for (const candidate of candidates) {
    const d = distance(candidate.words, wanted);
    if (d < least) [nearest, least] = [candidate, d];
  }
  return nearest;
}
