/** Some words on a page; x and y of their beginning in points, y upwards. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The words of a page in the order of reading: heads that reach over columns first, then one column after another. */
export function columnsOf(pieces: Piece[]): string {
  if (pieces.length === 0) return '';
  const gaps = gapsOf(pieces);
  if (gaps.length === 0) return linesOf(pieces);
  const across = pieces.filter(({ x, width }) => gaps.some((gap) => x < gap - 2 && x + width > gap + 2));
  const rest = pieces.filter((piece) => !across.includes(piece));
  const columns = [...Map.groupBy(rest, ({ x }) => gaps.filter((gap) => x >= gap).length)].toSorted(
    ([a], [b]) => a - b,
  );
  return [linesOf(across), ...columns.map(([, column]) => linesOf(column))].filter(Boolean).join('\n');
}

const slice = 2;
/** The narrowest gap between columns, in points; between words no gap goes through every line. */
const narrowest = 6;

/** Where upright strips of white part a page into columns that are each some ten letters wide. */
function gapsOf(pieces: Piece[]): number[] {
  const left = Math.min(...pieces.map(({ x }) => x));
  const right = Math.max(...pieces.map(({ x, width }) => x + width));
  const covered = new Array<number>(Math.ceil((right - left) / slice) + 1).fill(0);
  for (const { x, width } of pieces)
    for (let at = Math.floor((x - left) / slice); at <= (x + width - left) / slice; at += 1) covered[at]! += 1;
  const few = Math.max(1, pieces.length * 0.02);
  const gaps: number[] = [];
  let from = -1;
  covered.forEach((count, i) => {
    if (count <= few && from < 0) from = i;
    if (count > few && from >= 0) {
      if ((i - from) * slice >= narrowest && from * slice > 80) gaps.push(left + ((from + i) / 2) * slice);
      from = -1;
    }
  });
  const rows = new Set(pieces.map(({ y }) => Math.round(y / 4)));
  // Columns of a table are many and short; those of a page have words in most of its lines.
  return gaps.length <= 4 && rows.size >= 6 ? gaps : [];
}

function linesOf(pieces: Piece[]): string {
  const sorted = pieces.toSorted((a, b) => b.y - a.y || a.x - b.x);
  const lines: Piece[][] = [];
  for (const piece of sorted) {
    const line = lines.at(-1);
    if (line && Math.abs(line[0]!.y - piece.y) <= Math.max(2, piece.height / 3)) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => joined(line.toSorted((a, b) => a.x - b.x))).join('\n');
}

/** Words that stand well apart in a line are cells of a table. */
const joined = (line: Piece[]): string =>
  line.reduce((text, piece, i) => {
    const before = line[i - 1];
    const gap = before ? piece.x - before.x - before.width : 0;
    return text + (before && gap > Math.max(12, piece.height * 1.5) ? '\t' : '') + piece.text;
  }, '');
