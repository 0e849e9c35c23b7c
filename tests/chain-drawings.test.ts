import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { placeChain } from '../src/diagrams/chain/place-chain.ts';
import { root } from '../scripts/lib/settings.ts';
import { chainDrawing } from './support/chain-drawing.ts';
import { layoutFaults, noFaults, sketch } from './support/layouts.ts';

/**
 * Each example is a chain in YAML with a sketch of the wanted drawing in its comment, and the drawing that was
 * accepted.
 */
const folder = join(root, 'tests/fixtures/chains');
const names = globSync('*.yaml', { cwd: folder }).map((file) => basename(file, '.yaml'));
const accepts = process.env.ACCEPT_DRAWINGS === '1';

const told = (stored: string, changed: string) =>
  `The drawing changed. Look at both in a browser:
  accepted  ${relative(root, stored)}
  now       ${relative(root, changed)}
If the new one is better: ACCEPT_DRAWINGS=1 npx vitest run --project unit tests/chain-drawings.test.ts`;

describe('the drawing of a chain is the accepted one', () => {
  test.each(names.sort())('%s', (name) => {
    const { layers, links } = parse(readFileSync(join(folder, `${name}.yaml`), 'utf8')) as {
      layers: string[];
      links: string;
    };
    const input = sketch(layers, links);
    const placed = placeChain(input);
    expect(layoutFaults(placed, input)).toEqual(noFaults);
    const [stored, changed] = [join(folder, `${name}.svg`), join(folder, `${name}.changed.svg`)];
    const drawing = chainDrawing(placed, input);
    if (accepts) writeFileSync(stored, drawing);
    const isSame = existsSync(stored) && readFileSync(stored, 'utf8') === drawing;
    if (isSame) rmSync(changed, { force: true });
    else writeFileSync(changed, drawing);
    expect(isSame, told(stored, changed)).toBe(true);
  });
});
