import { inflateSync } from 'node:zlib';

/** Unpacks a WOFF font, whose tables are compressed one by one, to the sfnt format that font systems read. */
export function sfntOf(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const sfnt = Buffer.alloc(woff.readUInt32BE(16));
  const power = 2 ** Math.floor(Math.log2(count));
  sfnt.writeUInt32BE(woff.readUInt32BE(4), 0);
  [count, power * 16, Math.log2(power), (count - power) * 16].forEach((n, i) => sfnt.writeUInt16BE(n, 4 + i * 2));
  let end = 12 + count * 16;
  for (let table = 0; table < count; table += 1) {
    const [from, to] = [44 + table * 20, 12 + table * 16];
    const [offset, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(from + at)) as [number, number, number];
    const data = woff.subarray(offset, offset + packed);
    woff.copy(sfnt, to, from, from + 4);
    woff.copy(sfnt, to + 4, from + 16, from + 20);
    sfnt.writeUInt32BE(end, to + 8);
    sfnt.writeUInt32BE(length, to + 12);
    (packed < length ? inflateSync(data) : data).copy(sfnt, end);
    end += Math.ceil(length / 4) * 4;
  }
  return sfnt;
}
