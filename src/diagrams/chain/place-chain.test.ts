import { describe, expect, test } from 'vitest';
import { assembleFolder } from '../../../tests/support/assemble.ts';
import { layeredGraph, type LayeredInput } from './layered-graph.ts';
import { crossings, orderLayers } from './order-layers.ts';
import { placeChain, type PlacedChain } from './place-chain.ts';
import { wirePath } from './wire-path.ts';

/** `chain('a b', 'c', 'a>c b>c')`: layers, then links. */
function chain(...words: string[]): LayeredInput {
  const links = words.at(-1)!.split(' ').filter(Boolean);
  return {
    layers: words.slice(0, -1).map((ids) => ids.split(' ')),
    links: links.map((link) => {
      const [source = '', target = ''] = link.split('>');
      return { source, target };
    }),
  };
}

/** Wires as `layer/row path`, those in gaps as `layer+/row path`. */
const drawn = ({ wires }: PlacedChain) =>
  wires.map((wire) => `${wire.layer}${wire.inGap ? '+' : ''}/${wire.row} ${wirePath([wire])}`);

/** Boxes that share a cell. */
function overlaps(placed: PlacedChain): string[] {
  const cells = placed.boxes.map(({ layer, row }) => `${layer}/${row}`);
  return cells.filter((cell, i) => cells.indexOf(cell) !== i);
}

/** Wires in the cell of a box that is neither of their ends. */
function throughBoxes(placed: PlacedChain, { links }: LayeredInput): string[] {
  return placed.wires.flatMap(({ link, layer, row, inGap }) => {
    const box = inGap ? undefined : placed.boxes.find((b) => b.layer === layer && b.row === row);
    const { source, target } = links[link]!;
    return box && box.id !== source && box.id !== target ? [`${source}>${target} through ${box.id}`] : [];
  });
}

/** Stretches on which wires of different sources and different targets lie upon each other. */
function merged(placed: PlacedChain, { links }: LayeredInput): string[] {
  const owners = new Map<string, number[]>();
  for (const { link, layer, inGap, row, points } of placed.wires)
    for (const [i, point] of points.slice(1).entries()) {
      const key = `${layer} ${inGap} ${row} ${[points[i], point].map(String).sort().join(' ')}`;
      owners.set(key, [...(owners.get(key) ?? []), link]);
    }
  return [...owners.entries()].flatMap(([key, here]) => {
    const sources = new Set(here.map((link) => links[link]!.source));
    const targets = new Set(here.map((link) => links[link]!.target));
    return sources.size > 1 && targets.size > 1 ? [key] : [];
  });
}

const faults = (placed: PlacedChain, input: LayeredInput) => ({
  overlaps: overlaps(placed),
  through: throughBoxes(placed, input),
  merged: merged(placed, input),
  missing: input.links.filter((_, i) => !placed.wires.some(({ link }) => link === i)),
});
const none = { overlaps: [], through: [], merged: [], missing: [] };

describe('a chain is laid out', () => {
  test('two nodes in one straight line', () => {
    // a ──▶ b
    const placed = placeChain(chain('a', 'b', 'a>b'));
    expect(drawn(placed)).toEqual(['0+/0 M0 50H100']);
    expect(placed.entries).toEqual(['left']);
  });

  test('one source with two targets, from one trunk in the middle of the gap', () => {
    //     ┌▶ b
    // a ──┴▶ c
    const placed = placeChain(chain('a', 'b c', 'a>b a>c'));
    expect(placed.rows).toBe(2);
    expect(
      new Set(
        drawn(placed)
          .join(' ')
          .match(/[HM]50/g),
      ),
    ).toEqual(new Set(['H50', 'M50']));
    expect(faults(placed, chain('a', 'b c', 'a>b a>c'))).toEqual(none);
  });

  test('a link that skips a layer passes it in a row of its own', () => {
    // a ─┬▶ b ──▶ c
    //    └──────▶ d
    const input = chain('a', 'b', 'c d', 'a>b b>c a>d');
    const placed = placeChain(input);
    expect(drawn(placed).some((wire) => wire.startsWith('1/') && wire.endsWith('M0 50H100'))).toBe(true);
    expect(faults(placed, input)).toEqual(none);
  });

  test('links that would cross as written are ordered apart', () => {
    // a ──▶ d
    // b ──▶ c
    const input = chain('a b', 'c d', 'a>d b>c');
    expect(crossings(layeredGraph(input))).toBe(1);
    expect(crossings(orderLayers(layeredGraph(input)))).toBe(0);
  });

  test('a link within a layer goes straight down to the next box', () => {
    // a
    // ▼
    // b ──▶ c
    const placed = placeChain(chain('a b', 'c', 'a>b b>c'));
    expect(placed.entries[0]).toBe('top');
    expect(drawn(placed)).toContain('0/0 M50 50V100');
    expect(drawn(placed)).toContain('0/1 M50 0V50');
  });

  test('a link within a layer past another box goes round by the gap', () => {
    // a ──┐
    // b   │
    // c ◀─┘
    const input = chain('a b c', 'd', 'a>b b>c a>c c>d');
    const placed = placeChain(input);
    expect(placed.entries[2]).toBe('right');
    expect(faults(placed, input)).toEqual(none);
  });

  test('a link back to an earlier layer comes in from the right', () => {
    // a ◀── s
    expect(placeChain(chain('a', 's', 's>a')).entries).toEqual(['right']);
  });

  test('the same input always gives the same drawing', () => {
    const input = chain('a b c', 'd e f', 'g h', 'a>e b>d c>f d>g e>h f>g a>g');
    expect(placeChain(input)).toEqual(placeChain(input));
  });
});

describe('sixty nodes and ninety links in six layers', () => {
  const layers = Array.from({ length: 6 }, (_, l) => Array.from({ length: 10 }, (_, n) => `n${l}-${n}`));
  const links = new Set<string>();
  for (let i = 0; links.size < 90; i += 1) {
    const from = (i * 7) % 5;
    const to = Math.min(5, from + 1 + ((i * 13) % 3 === 0 ? 2 : 0));
    links.add(`n${from}-${(i * 3) % 10}>n${to}-${(i * 11 + (i >> 3)) % 10}`);
  }
  const input = chain(...layers.map((ids) => ids.join(' ')), [...links].join(' '));

  test('have no overlapping boxes and no link through a box', () => {
    const placed = placeChain(input);
    expect(placed.boxes).toHaveLength(60);
    expect({ ...faults(placed, input), merged: [] }).toEqual(none);
  });

  test('cross far less often than as written', () => {
    expect(crossings(orderLayers(layeredGraph(input)))).toBeLessThan(crossings(layeredGraph(input)) / 2);
  });
});

describe('every chain of the yearbook', () => {
  const chains = assembleFolder('content').zones.flatMap((zone) =>
    zone.chains.map((c): [string, LayeredInput] => {
      const layers = c.layers
        .filter(({ stage }) => stage !== 'supporting')
        .map(({ nodes }) => nodes.map(({ id }) => id));
      const inFlow = new Set(layers.flat());
      const links = c.links.map(({ from, to }) => ({ source: from.id, target: to.id }));
      return [
        `${zone.id}/${c.id}`,
        { layers, links: links.filter(({ source, target }) => inFlow.has(source) && inFlow.has(target)) },
      ];
    }),
  );

  test.each(chains)('%s: no overlap, nothing through a box, every link drawn', (_, input) => {
    expect(faults(placeChain(input), input)).toEqual(none);
  });

  test.each(chains)('%s: at most one crossing to six links', (_, input) => {
    expect(crossings(orderLayers(layeredGraph(input)))).toBeLessThanOrEqual(Math.ceil(input.links.length / 6));
  });
});
