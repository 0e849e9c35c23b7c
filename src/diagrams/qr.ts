import { encode } from 'uqr';

/** A QR code as one path of unit squares, dark modules only, with its size in modules. */
export function qrPath(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const path = data.map((row, y) =>
    [...runsOf(row)].map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`).join(''),
  );
  return { path: path.join(''), size };
}

/** Dark modules that follow one another in a row. */
function* runsOf(row: boolean[]): Generator<[start: number, length: number]> {
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    yield [start, x - start + 1];
  }
}
