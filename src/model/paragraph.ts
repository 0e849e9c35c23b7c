import { sort } from 'd3-array';
import type { Block } from '../schema/entry.ts';
import type { Fact } from './fact.ts';
import { anchorOf } from '../corpus/items.ts';
import type { Doubt } from './doubt.ts';
import type { Locations } from '../corpus/locations.ts';
import type { Records } from './records.ts';

/** A figure in the prose on which a record rests: offsets into the block's text, and the record's address. */
export interface FigureMark {
  start: number;
  end: number;
  url: string;
  label: string;
}

/** One numbered block of an article, with the records that rest on it. */
export interface Paragraph {
  block: Block;
  /** Sorted, not overlapping. */
  marks: FigureMark[];
  /** Facts whose receipt is this paragraph, in the order of the text. */
  facts: Fact[];
  doubts: Doubt[];
}

/** The paragraphs of a zone's articles, by article id, each with the records that rest on it. */
export function assembleParagraphs(reports: Records, locations: Locations): Map<string, Paragraph[]> {
  const marks = marksByBlock(reports, locations);
  return new Map(
    reports.articles.map((article) => [
      article.id,
      article.blocks.map((block): Paragraph => {
        const here = ({ article: id, paragraph }: { article: string; paragraph: number }) =>
          id === article.id && paragraph === block.index;
        return {
          block,
          marks: withoutOverlaps(marks.get(block) ?? []),
          facts: reports.facts.filter((fact) => here(fact.receipt)),
          doubts: reports.doubts.filter((doubt) => doubt.receipts.some(here)),
        };
      }),
    ]),
  );
}

function marksByBlock(reports: { id: string; url: string }, locations: Locations): Map<Block, FigureMark[]> {
  const marks = new Map<Block, FigureMark[]>();
  for (const { claim, location } of locations.values()) {
    const { item, figure, zone } = claim;
    if (zone.id !== reports.id || !item || figure === undefined || !('spot' in location)) continue;
    const { block, start, end } = location.spot;
    const mark = { start, end, url: `${reports.url}#${anchorOf(item.id)}`, label: item.label };
    marks.set(block, [...(marks.get(block) ?? []), mark]);
  }
  return marks;
}

/** Of marks that overlap, the longest stays; of two on the same figure the first, which is the fact's. */
function withoutOverlaps(marks: FigureMark[]): FigureMark[] {
  const kept: FigureMark[] = [];
  for (const mark of sort(marks, ({ start, end }) => start - end))
    if (kept.every((other) => mark.end <= other.start || mark.start >= other.end)) kept.push(mark);
  return sort(kept, ({ start }) => start);
}
