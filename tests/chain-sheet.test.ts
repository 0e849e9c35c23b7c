import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openYearbook } from '../src/open-yearbook.ts';
import { root } from '../scripts/lib/settings.ts';
import { chainSheet } from '../src/components/chain-sheet.ts';
import { drawChain, type DrawnChain } from '../src/diagrams/chain/draw-chain.ts';
import { assembleFolder } from './support/assemble.ts';
import { copyTiny, scratchFolder } from './support/yearbooks.ts';

const common = ['styles/grid-places', 'components/IndustryChain', 'components/ChainNode'].map((name) => readFileSync(join(root, `src/${name}.css`), 'utf8')).join(''); // prettier-ignore
const scratch = scratchFolder();

/** The largest chain that an editor may write: seven layers in the flow, forty rows, more than a hundred nodes. */
function largest(): DrawnChain {
  const stages = ['upstream', ...Array<string>(5).fill('midstream'), 'downstream'];
  const layers = stages.slice(1, 6).map((stage, i) => `      - { id: l${i + 1}, stage: ${stage}, label: 层${i + 1} }`);
  const place = (l: number) => (l === 0 || l === 6 ? `stage: ${stages[l]}` : `layer: l${l}`);
  const ids = Array.from({ length: 115 }, (_, n) => ({ id: `n${n}`, l: n < 60 ? 0 : Math.min(6, 1 + ((n - 60) % 6)) }));
  const nodes = ids.map(({ id, l }) => `      - { id: ${id}, label: 环节${id}, ${place(l)}, status: unknown, from: 2031-05-quarter, near: 钢板 }`); // prettier-ignore
  const links = ids.slice(1).map((_, n) => `      - { from: n${n}, to: n${Math.min(114, n + 60)}, basis: inferred }`);
  const chain = ['---', 'chains:', '  - id: ships', '    title: 船舶', '    industry: shipbuilding', '    from: 2031-05-quarter', '    layers:', ...layers, '    nodes:', ...nodes, '    links:', ...new Set(links.slice(0, 55)), '---', '']; // prettier-ignore
  const folder = copyTiny(scratch);
  writeFileSync(join(folder, 'zones/dongwan/chains.mdx'), chain.join('\n'));
  return drawChain(openYearbook(folder).book.zones.find(({ id }) => id === 'dongwan')!.chains[0]!);
}

/** The classes that place and mark a drawn chain. */
function classesOf({ layers, wires }: DrawnChain): string[] {
  const nodes = layers.flatMap((layer) => layer.nodes);
  const rows = [...nodes, ...wires].map(({ row }) => `row-${row}`);
  const columns = [...layers, ...wires].map(({ column }) => `column-${column}`);
  const marks = nodes.flatMap(({ number, fedBy }) => [
    ...(number ? [`node-${number}`] : []),
    ...fedBy.map((n) => `fed-by-${n}`),
  ]);
  // The sheet is written for four layers; a chain without layers is not drawn.
  const width = [0, 4].includes(layers.length) ? [] : [`layers-${layers.length}`];
  return [...new Set([...width, ...rows, ...columns, ...marks])];
}

const lacking = (chain: DrawnChain, css: string) =>
  classesOf(chain).filter((name) => !new RegExp(`\\.${name}\\b`).test(css));

describe('every class of a drawn chain has its rule', () => {
  test('in the largest chain, with the sheet of its page', () => {
    const chain = largest();
    expect(classesOf(chain).length).toBeGreaterThan(150);
    expect(lacking(chain, common).length).toBeGreaterThan(0);
    expect(lacking(chain, common + chainSheet([chain]))).toEqual([]);
  });

  const zones = assembleFolder('content').zones.filter(({ chains }) => chains.length > 0);
  test.each(zones.map((zone) => [zone.id, zone.chains] as const))('in the yearbook: %s', (_, chains) => {
    const drawn = chains.map(drawChain);
    const css = common + chainSheet(drawn);
    expect(drawn.flatMap((chain) => lacking(chain, css))).toEqual([]);
  });
});
