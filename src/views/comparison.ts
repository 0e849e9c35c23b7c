import { bars, type Bar } from './bars.ts';
import { differenceLabels, differences, differencesOf, type Basis, type Difference } from './comparability.ts';
import type { SourceMark } from './source-mark.ts';

/** One printed figure of a zone, small enough to be sent to a reader's browser. */
export interface ComparedValue {
  number: string;
  rest: string;
  /** In the base unit, for the length of a bar; never printed. */
  amount: number;
  period: string;
  end: string;
  months: { from: number; to: number } | null;
  /** Why it is not an actual figure, and what the report adds. */
  note: string;
  basis: Basis;
  url: string;
  source: SourceMark;
  /** Two things that cannot both be true are said of it. */
  doubted?: true;
}
export interface ComparedWords {
  text: string;
  url: string;
  source: SourceMark | null;
  doubted?: true;
}
export interface ComparedZone {
  id: string;
  name: string;
  url: string;
  place: string;
  /** By the id of the row. */
  values: Record<string, ComparedValue[]>;
  words: Record<string, ComparedWords[]>;
}
export interface ComparedRow {
  id: string;
  label: string;
  /** The head of the group of rows that begins with this one. */
  group?: string;
  kind: 'values' | 'words';
}

/** A row as drawn: one value or some words for each zone, the differences, and lengths of bars. */
export interface RowResult {
  row: ComparedRow;
  values: (ComparedValue | null)[];
  words: ComparedWords[][];
  /** The differences between the values given; empty if all can be compared, or if there are fewer than two. */
  differs: Difference[];
  /** There are two values or more, and all can be compared: only then is a bar solid. */
  comparable: boolean;
  /** On one scale; null where they would say nothing. */
  bars: (Bar | null)[] | null;
}
export interface Comparison {
  lead: string;
  zones: ComparedZone[];
  rows: RowResult[];
  /** For each zone, the number of rows without an answer. */
  gaps: number[];
}

/** Sets zones side by side. Values are not ranked or subtracted; differences are marked. */
export function comparisonOf(zones: ComparedZone[], rows: ComparedRow[]): Comparison {
  const results = rows.map((row) => (row.kind === 'values' ? valueRow(zones, row) : wordRow(zones, row)));
  const isGap = ({ values, words, row }: RowResult, i: number) =>
    row.kind === 'values' ? values[i] === null : words[i]!.length === 0;
  return {
    lead: leadOf(zones.length, results),
    zones,
    rows: results,
    gaps: zones.map((_, i) => results.filter((result) => isGap(result, i)).length),
  };
}

const wordRow = (zones: ComparedZone[], row: ComparedRow): RowResult => ({
  row,
  values: [],
  words: zones.map(({ words }) => words[row.id] ?? []),
  differs: [],
  comparable: false,
  bars: null,
});

function valueRow(zones: ComparedZone[], row: ComparedRow): RowResult {
  const values = chosen(zones.map(({ values }) => values[row.id] ?? []));
  const given = values.filter((value) => value !== null);
  const found = new Set(given.flatMap((a, i) => given.slice(i + 1).flatMap((b) => differencesOf(a.basis, b.basis))));
  const differs = differences.filter((name) => found.has(name));
  const comparable = given.length > 1 && differs.length === 0;
  // A bar says that lengths can be compared, so a row that cannot be has none.
  const isDrawn = comparable && given.some(({ amount }) => amount !== 0);
  const drawn = isDrawn ? bars(given.map(({ amount }) => amount)) : null;
  const ofValue = (value: ComparedValue | null) => (value && drawn ? drawn[given.indexOf(value)]! : null);
  return { row, values, words: [], differs, comparable, bars: drawn && values.map(ofValue) };
}

/** The values that can be compared for the most zones; where no two can, the newest of each zone. */
function chosen(candidates: ComparedValue[][]): (ComparedValue | null)[] {
  const alike = (a: ComparedValue) =>
    candidates.map((list) => list.find((b) => differencesOf(a.basis, b.basis).length === 0) ?? null);
  const size = (list: (ComparedValue | null)[]) => list.filter((value) => value !== null).length;
  const best = candidates
    .flat()
    .map(alike)
    .reduce<(ComparedValue | null)[]>((most, list) => (size(list) > size(most) ? list : most), []);
  return candidates.map((list, i) => (size(best) > 1 && best[i]) || newestOf(list));
}

/** The last of those that end last. Not d3-array: it would make the script of the page a sixth larger. */
const newestOf = (list: ComparedValue[]) =>
  list.reduce<ComparedValue | null>((newest, value) => (newest && newest.end > value.end ? newest : value), null);

/** Counts of zones in words. */
export const counts = ['', '一', '两', '三', '四', '五'];

function leadOf(zones: number, rows: RowResult[]): string {
  const numbers = rows.filter(({ values }) => values.filter((value) => value !== null).length > 1);
  const alike = numbers.filter(({ comparable }) => comparable);
  const these = `这${counts[zones] ?? zones}园`;
  if (numbers.length === 0) return `${these}没有一个指标是同时给出的，无从比较。`;
  if (alike.length === 0) return `${these}同时给出的${numbers.length}个指标，没有一行可以直接相比。`;
  return `${these}同时给出的${numbers.length}个指标，可以直接相比的${alike.length}行：${alike.map(({ row }) => row.label).join('、')}。`;
}

/** 期间不同、性质不同. */
export const differsLabel = (differs: Difference[]) => differs.map((name) => differenceLabels[name]).join('、');
