import type { Book } from '../book.ts';
import { sure, unsure, type Card } from './card.ts';
import type { Told } from './find-figures.ts';

/** The cells of a line of a table: parted by tabs, by bars, or by two spaces and more. */
export const cellsOf = (line: string): string[] =>
  line
    .replace(/^\||\|$/g, '')
    .split(/\t|\||\s{2,}/)
    .map((cell) => cell.trim());

/** A table of a print: its rows, the first being the head. Offsets into the print. */
export interface PrintedTable {
  start: number;
  end: number;
  rows: string[][];
}

/** Tables in a stretch of a print: at least two lines one after another with as many cells. */
export function findTables(print: string, from = 0, to = print.length): PrintedTable[] {
  const tables: PrintedTable[] = [];
  let open: PrintedTable | null = null;
  for (const { 0: line, index } of print.slice(from, to).matchAll(/[^\n]+/g)) {
    const cells = cellsOf(line);
    const start = from + index;
    const end = start + line.length;
    if (/^[|:\-\s]+$/.test(line) && open) continue;
    if (cells.length >= 2 && open && cells.length === open.rows[0]!.length) {
      open.rows.push(cells);
      open.end = end;
    } else {
      if (open && open.rows.length >= 2) tables.push(open);
      open = cells.length >= 2 ? { start, end, rows: [cells] } : null;
    }
  }
  if (open && open.rows.length >= 2) tables.push(open);
  return tables;
}

/** One card for each column of figures, or for each row where the head holds the times. */
export function seriesCards(start: number, end: number, print: string, told: Told, book: Book): Card[] {
  return findTables(print, start, end).flatMap((table) => tableCards(table, told, book));
}

function tableCards({ start, end, rows }: PrintedTable, _told: Told, book: Book): Card[] {
  const [head = [], ...body] = rows;
  const timesInHead = head.slice(1).filter(isTime).length >= Math.max(1, head.length - 2);
  const series = timesInHead ? body.map((row) => row[0]!) : head.slice(1);
  const markdown = [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
  return series.map((name, i): Card => {
    const indicator = indicatorNamed(name, book);
    return {
      id: `s${start}-${i}`,
      kind: 'series',
      start,
      end,
      quote: name,
      state: 'open',
      folded: false,
      fields: {
        series: sure(name, timesInHead ? '一行的表头' : '一列的表头'),
        indicator: indicator ? sure(indicator.id, `表头里的“${indicator.words}”`) : unsure('', '表头没有说是哪项指标'),
        status: sure('actual', '表格通常是实际数'),
        without: sure([...head.slice(1), ...body.map((row) => row[0]!)].filter((cell) => /合计|总计|小计/.test(cell)).join('、'), ''), // prettier-ignore
        table: sure(markdown, ''),
      },
    };
  });
}

const isTime = (cell: string) => /^[12]\d{3}年?|^\d{1,2}月|季度|半年/.test(cell);

function indicatorNamed(name: string, { indicators, words }: Book): { id: string; words: string } | null {
  const plain = name.replace(/[（(].*$/u, '');
  const exact = indicators.find(({ label, aliases, asked }) => [label, ...aliases, ...asked].includes(plain));
  if (exact) return { id: exact.id, words: plain };
  const known = new Set(indicators.map(({ id }) => id));
  for (const cue of words.indicators) {
    const found = cue.words && known.has(cue.id) ? Array.from(plain.matchAll(cue.words))[0]?.[0] : '';
    if (found) return { id: cue.id, words: found };
  }
  return null;
}
