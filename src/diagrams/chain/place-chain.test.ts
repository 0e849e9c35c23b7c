import { describe, expect, test } from 'vitest';
import { layoutFaults, noFaults, sketch } from '../../../tests/support/layouts.ts';
import { layeredGraph } from './layered-graph.ts';
import { crossings } from './crossings.ts';
import { orderLayers } from './order-layers.ts';
import { placeChain, type PlacedChain } from './place-chain.ts';
import { wirePath } from './wire-path.ts';

/** `chain('a b', 'c', 'a>c b>c')`: layers, then links. */
const chain = (...words: string[]) => sketch(words.slice(0, -1), words.at(-1)!);

/** Wires as `layer/row path`, those in gaps as `layer+/row path`. */
const drawn = ({ wires }: PlacedChain) =>
  wires.map((wire) => `${wire.layer}${wire.inGap ? '+' : ''}/${wire.row} ${wirePath([wire])}`);

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
    expect(layoutFaults(placed, chain('a', 'b c', 'a>b a>c'))).toEqual(noFaults);
  });

  test('a link that skips a layer passes it in a row of its own', () => {
    // a ─┬▶ b ──▶ c
    //    └──────▶ d
    const input = chain('a', 'b', 'c d', 'a>b b>c a>d');
    const placed = placeChain(input);
    expect(drawn(placed).some((wire) => wire.startsWith('1/') && wire.endsWith('M0 50H100'))).toBe(true);
    expect(layoutFaults(placed, input)).toEqual(noFaults);
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

  test('several links within a layer hang from one trunk, beside indented boxes', () => {
    // a
    // ├▶ b
    // └▶ c ──▶ d
    const input = chain('a b c', 'd', 'a>b a>c c>d');
    const placed = placeChain(input);
    expect(placed.entries).toEqual(['left', 'left', 'left']);
    expect(placed.boxes.filter(({ indents }) => indents.includes('start')).map(({ id }) => id)).toEqual(['b', 'c']);
    expect(layoutFaults(placed, input)).toEqual(noFaults);
  });

  test('several that feed one of their layer meet it along the far edge', () => {
    // a ┐
    // b ┤
    // c ◀
    const placed = placeChain(chain('a b c', 'a>c b>c'));
    expect(placed.entries.every((entry) => entry.endsWith('-end'))).toBe(true);
  });

  test('two ways into a box are two heads', () => {
    //      b
    //      ▼
    // a ─▶ c
    expect(placeChain(chain('a', 'b c', 'a>c b>c')).entries).toEqual(['left', 'top']);
  });

  test('trunks that would meet: the second goes round by the gap', () => {
    // a ─▶ b, c; b ─▶ d, e
    const input = chain('a b c d e', 'z', 'a>b a>c b>d b>e e>z');
    const placed = placeChain(input);
    expect(placed.entries).toContain('right');
    expect(layoutFaults(placed, input)).toMatchObject({ overlaps: [], through: [], missing: [] });
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
