import { bisectLeft, bisector, bisectRight, least } from 'd3-array';
import { distance } from 'fastest-levenshtein';
import type { Block, Entry } from '../schema/entry.ts';
import type { ArticleEntry } from '../schema/article.ts';
import type { CellPlace } from '../schema/cell-place.ts';
import { foldFigure, type FoundQuantity, type QuantityReader } from '../schema/quantity.ts';
import type { Sentence } from '../schema/sentences.ts';
import type { Claim } from './claim.ts';
import type { Nearest } from './nearest-words.ts';
import { longerExpression } from './longer-expression.ts';
import { cellAt, readBlock } from './read-block.ts';
import type { Cell } from './table.ts';

/** A place in an article that states a claim; `start` and `end` are offsets into the block's text. */
export interface Spot {
  article: Entry<ArticleEntry>;
  block: Block;
  sentence: Sentence;
  start: number;
  end: number;
  /** Of a table. */
  cell: Cell | null;
}

export type ClaimLocation =
  /** `also`: where the same sentence states it again, and the record does not say which of them it means. */
  | { spot: Spot; also?: Spot[] }
  | { fault: 'unknown-article' }
  | { fault: 'near-not-in-article' }
  | { fault: 'absent'; nearest: Nearest | null; within?: Nearest | null }
  | { fault: 'ambiguous'; spots: Spot[] };

/**
 * Finds the one place of the claim's article that states its figure or, without a figure, its words. `parent` is the
 * spot of the claim that it belongs to: places in the same sentence, then in the same paragraph, are preferred.
 */
export function locate(claim: Claim, quantities: QuantityReader, parent: Spot | null): ClaimLocation {
  const article = claim.zone.articles.find(({ id }) => id === claim.from);
  if (!article) return { fault: 'unknown-article' };
  if (claim.cell) return { spot: cellSpot(article, claim.cell, quantities) };
  if (claim.figure === undefined) return settle(wordSpots(article, claim, quantities), article, claim);
  const all = figureSpots(article, claim.figure, quantities);
  if (all.length === 0) {
    const within = longerExpression(article, claim.figure, quantities);
    return { fault: 'absent', nearest: nearestFigure(article, claim.figure, quantities), within };
  }
  const spots = claim.near ? nearSpots(all, claim.near) : parent ? closest(all, parent) : all;
  if (spots.length === 0) return { fault: 'near-not-in-article' };
  const location = oneSentence(spots);
  return 'spot' in location && !claim.near ? { ...location, also: spots.slice(1) } : location;
}

function cellSpot(article: Entry<ArticleEntry>, { block: index, start, end }: CellPlace, quantities: QuantityReader) {
  const block = article.blocks.find((found) => found.index === index)!;
  return spotAt({ article, block, start, end }, quantities);
}

function figureSpots(article: Entry<ArticleEntry>, figure: string, quantities: QuantityReader): Spot[] {
  return spotsByFigure(article, quantities).get(foldFigure(figure)) ?? [];
}

/** If a figure stands more often than this in an article, one place for each further sentence is enough. */
const mostPlaces = 300;
const spotsOf = new WeakMap<QuantityReader, WeakMap<Entry<ArticleEntry>, Map<string, Spot[]>>>();
/** Where each figure stands in an article; computed once for each article. */
function spotsByFigure(article: Entry<ArticleEntry>, quantities: QuantityReader): Map<string, Spot[]> {
  const articles = spotsOf.get(quantities) ?? new WeakMap<Entry<ArticleEntry>, Map<string, Spot[]>>();
  spotsOf.set(quantities, articles);
  const known = articles.get(article);
  if (known) return known;
  const map = new Map<string, Spot[]>();
  for (const block of article.blocks)
    for (const { figure, start, end } of scan(block, quantities)) {
      const key = foldFigure(figure);
      const spots = map.get(key) ?? [];
      const spot = spotAt({ article, block, start, end }, quantities);
      if (spots.length < mostPlaces || spots.at(-1)!.sentence !== spot.sentence) spots.push(spot);
      map.set(key, spots);
    }
  articles.set(article, map);
  return map;
}

/** Quantities of a block, read once for each reader. */
export const scan = (block: Block, quantities: QuantityReader): FoundQuantity[] =>
  readBlock(block, quantities).quantities;

function spotAt({ article, block, start, end }: Omit<Spot, 'sentence' | 'cell'>, quantities: QuantityReader): Spot {
  const all = readBlock(block, quantities).sentences;
  const sentence = all[byStart.right(all, start) - 1] ?? all[0]!;
  return { article, block, sentence, start, end, cell: cellAt(block, start, quantities) };
}

const byStart = bisector(({ start }: Sentence) => start);

/** The spots beside the words, the nearest first: in their sentence, else in their paragraph; of a cell, in its heads. */
function nearSpots(all: Spot[], near: string): Spot[] {
  const cells = all.filter(({ cell }) => cell && wordsOfCell(cell).includes(near));
  return [
    ...cells,
    ...nearProse(
      all.filter(({ cell }) => !cell),
      near,
    ),
  ];
}

const wordsOfCell = ({ rowHead, columnHead, text }: Cell) => [rowHead, columnHead, text].join('\n');

function nearProse(spots: Spot[], near: string): Spot[] {
  const places = new Map<Block, number[]>();
  const placesIn = (block: Block) => places.get(block) ?? places.set(block, occurrences(block.text, near)).get(block)!;
  const inBlock = spots.filter(({ block }) => placesIn(block).length > 0);
  const inSentence = inBlock.filter(({ block, sentence }) => isBeside(sentence, near, placesIn(block)));
  const beside = inSentence.length > 0 ? inSentence : inBlock;
  const nearest = least(beside, (spot) => gap(spot.start, near, placesIn(spot.block)));
  return nearest ? [nearest, ...beside] : [];
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

const isBeside = ({ start, end }: Sentence, near: string, places: number[]) =>
  (places[bisectLeft(places, start)] ?? Infinity) + near.length <= end;

/** The number of characters between a figure and the words that point at it. */
function gap(start: number, near: string, places: number[]): number {
  const middle = start - near.length / 2;
  const after = bisectRight(places, middle);
  return Math.min(middle - (places[after - 1] ?? -Infinity), (places[after] ?? Infinity) - middle);
}

function closest(spots: Spot[], parent: Spot): Spot[] {
  const block = spots.filter((spot) => spot.block === parent.block);
  const sentence = block.filter((spot) => spot.sentence.start === parent.sentence.start);
  return sentence.length > 0 ? sentence : block.length > 0 ? block : spots;
}

function oneSentence(spots: Spot[]): ClaimLocation {
  const [first] = spots as [Spot];
  const elsewhere = spots.some((s) => s.block !== first.block || s.sentence.start !== first.sentence.start);
  return elsewhere ? { fault: 'ambiguous', spots } : { spot: first };
}

function wordSpots(article: Entry<ArticleEntry>, { near, name }: Claim, quantities: QuantityReader): Spot[] {
  const words = near ?? name ?? '';
  if (words === '') return [];
  return article.blocks.flatMap((block) =>
    occurrences(block.text, words).map((at) =>
      spotAt({ article, block, start: at, end: at + words.length }, quantities),
    ),
  );
}

function settle(spots: Spot[], article: Entry<ArticleEntry>, { near, name }: Claim): ClaimLocation {
  if (spots.length > 0) return oneSentence(spots);
  if (near) return { fault: 'near-not-in-article' };
  return { fault: 'absent', nearest: nearestSentence(article, name ?? '') };
}

function nearestFigure(article: Entry<ArticleEntry>, figure: string, quantities: QuantityReader) {
  const all = article.blocks.flatMap((block) =>
    scan(block, quantities).map((q) => ({ words: q.figure, block, article })),
  );
  // Of 5亿元 the whole 3亿至5亿元 is meant, not 80亿元, which has more characters alike.
  const wanted = foldFigure(figure);
  const holding = all.filter(({ words }) => foldFigure(words).includes(wanted));
  return best(holding.length > 0 ? holding : all, figure);
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

const best = <T extends { words: string }>(candidates: T[], wanted: string): T | null =>
  least(candidates, ({ words }) => distance(words, wanted)) ?? null;
