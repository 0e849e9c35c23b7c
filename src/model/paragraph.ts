import type { Block } from '../schema/entry.ts';
import { factId } from '../schema/fact.ts';
import type { Fact } from './fact.ts';
import type { Claim } from '../corpus/claim.ts';
import type { Doubt } from './doubt.ts';
import type { Locations } from '../corpus/locations.ts';
import type { Records } from './records.ts';

/** A figure in the prose that a typed record rests on: offsets into the block's text, and the record's address. */
export interface FigureMark {
  start: number;
  end: number;
  url: string;
  label: string;
}

/** One numbered block of an article with what rests on it. */
export interface Paragraph {
  block: Block;
  /** Sorted, not overlapping. */
  marks: FigureMark[];
  /** Facts whose receipt is this paragraph, in the order of the text. */
  facts: Fact[];
  doubts: Doubt[];
}

/** Joins the articles of a zone with the records that rest on their paragraphs. */
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
    if (claim.zone.id !== reports.id || claim.figure === undefined || !('spot' in location)) continue;
    const { block, start, end } = location.spot;
    const item = itemOf(claim);
    const mark = { start, end, url: `${reports.url}#${item.id}`, label: item.label };
    marks.set(block, [...(marks.get(block) ?? []), mark]);
  }
  return marks;
}

/** The record that a claim belongs to: facts name themselves, parts name their whole. */
function itemOf({ zone, keys }: Claim): { id: string; label: string } {
  const [list, i, , n] = keys as [string, number, string?, number?];
  if (list === 'facts') {
    const fact = zone.facts!.value[i]!;
    return { id: factId(fact), label: fact.label ?? '事实' };
  }
  if (list === 'projects') return labelled(zone.projects!.value[i]!);
  if (list === 'prospectus') return labelled(zone.prospectus!.value[i]!);
  const chain = zone.chains!.value[i]!;
  const node = chain.nodes[n!]!;
  return { id: `${chain.id}-${node.id}`, label: node.label };
}

const labelled = (item: { id: string; name?: string; title?: string }) => ({
  id: item.id,
  label: item.name ?? item.title ?? item.id,
});

/** Longer marks win; of two on the same figure the first, which is the fact. */
function withoutOverlaps(marks: FigureMark[]): FigureMark[] {
  const kept: FigureMark[] = [];
  for (const mark of [...marks].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (kept.every((other) => mark.end <= other.start || mark.start >= other.end)) kept.push(mark);
  return kept.sort((a, b) => a.start - b.start);
}
