import { describe, expect, test } from 'vitest';
import { crossings } from '../src/diagrams/chain/crossings.ts';
import { layeredGraph, type LayeredInput } from '../src/diagrams/chain/layered-graph.ts';
import { orderLayers } from '../src/diagrams/chain/order-layers.ts';
import { placeChain } from '../src/diagrams/chain/place-chain.ts';
import { assembleFolder } from './support/assemble.ts';
import { drawnCrossings, flowOf, layoutFaults, noFaults, sketch } from './support/layouts.ts';

describe('every chain of the yearbook', () => {
  const chains = assembleFolder('content').zones.flatMap((zone) =>
    zone.chains.map((chain): [string, LayeredInput] => [`${zone.id}/${chain.id}`, flowOf(chain)]),
  );

  test.each(chains)('%s: no overlap, nothing through a box, every link drawn', (_, input) => {
    expect(layoutFaults(placeChain(input), input)).toEqual(noFaults);
  });

  test('wires cross seldom: at most once to four links in any chain, once to twenty in all', () => {
    const measured = chains.map(([name, input]) => ({ name, links: input.links.length, drawn: drawnCrossings(placeChain(input), input) })); // prettier-ignore
    const sum = (key: 'links' | 'drawn') => measured.reduce((total, chain) => total + chain[key], 0);
    const crossed = measured.filter(({ drawn }) => drawn > 0).map(({ name, drawn }) => `${name} ${drawn}`);
    console.info(`${chains.length} chains, ${sum('links')} links, ${sum('drawn')} crossings: ${crossed.join(', ')}`);
    expect(measured.filter(({ drawn, links }) => drawn > links / 4)).toEqual([]);
    expect(sum('drawn')).toBeLessThanOrEqual(Math.max(4, sum('links') / 20));
  });
});

describe('sixty nodes and ninety links in six layers', () => {
  const layers = Array.from({ length: 6 }, (_, l) => Array.from({ length: 10 }, (_, n) => `n${l}-${n}`).join(' '));
  const links = new Set<string>();
  for (let i = 0; links.size < 90; i += 1) {
    const from = (i * 7) % 5;
    const to = Math.min(5, from + 1 + ((i * 13) % 3 === 0 ? 2 : 0));
    links.add(`n${from}-${(i * 3) % 10}>n${to}-${(i * 11 + (i >> 3)) % 10}`);
  }
  const input = sketch(layers, [...links].join(' '));

  test('have no overlapping boxes, no link through a box, no line upon another', () => {
    const placed = placeChain(input);
    expect(placed.boxes).toHaveLength(60);
    console.info(`60 nodes, 90 links: ${drawnCrossings(placed, input)} crossings drawn`);
    expect(layoutFaults(placed, input)).toEqual(noFaults);
  });

  test('cross far less often than as written', () => {
    const [written, ordered] = [crossings(layeredGraph(input)), crossings(orderLayers(layeredGraph(input)))];
    console.info(`60 nodes, 90 links: ${written} crossings as written, ${ordered} as ordered`);
    expect(ordered).toBeLessThan(written / 2);
  });
});
