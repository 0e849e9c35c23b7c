import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command } from '../support/command.ts';
import { copyTiny, digests, scratchFolder } from '../support/yearbooks.ts';

const folder = scratchFolder();
const content = copyTiny(folder);
const out = join(folder, 'out');

/** How many edits there are, and after how many each the site is held against one built from nothing. */
const [edits, each] = process.env.YEARBOOK_TEST_ALL ? [50, 10] : [4, 2];

/** The next of a row of numbers below 1 that is the same each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
const next = numbers(17);
const pick = <T>(list: T[]): T => list[Math.floor(next() * list.length)]!;

const change = (file: string, make: (text: string) => string) => writeFileSync(file, make(readFileSync(file, 'utf8')));
const files = (pattern: string) =>
  globSync(pattern, { cwd: content })
    .sort()
    .map((file) => join(content, file));

/** What an editor does to a yearbook; each leaves it without faults. */
const kinds: ((turn: number) => void)[] = [
  (turn) => change(pick(files('zones/*/articles/*.mdx')), (text) => `${text.trimEnd()}\n\n第${turn}次添的一段。\n`),
  (turn) => change(pick(files('terms/*.mdx')), (text) => `${text.trimEnd()}再说一句，第${turn}次。\n`),
  (turn) =>
    change(join(content, 'yearbook.yaml'), (text) =>
      text.replace(/^subtitle: .*$/m, `subtitle: 海州园区年鉴第${turn}稿`),
    ),
  (turn) => change(pick(files('zones/*/profile.mdx')), (text) => text.replace(/^(name: \D+?)\d*$/m, `$1${turn}`)),
  () => change(pick(files('zones/*/articles/*.mdx')), (text) => text.replace(/\n\n第\d+次添的一段。/, '')),
];

test('after many edits the site is byte for byte what a build from nothing makes', { timeout: 600_000 }, async () => {
  for (let turn = 1; turn <= edits; turn += 1) {
    pick(kinds)(turn);
    const { status, lines } = await command('build', { YEARBOOK_CONTENT: content, YEARBOOK_OUT: out });
    expect(status, lines.join('\n')).toBe(0);
    if (turn % each > 0) continue;
    // Nothing is kept of a folder that is read for the first time.
    const anew = join(folder, `anew-${turn}`);
    mkdirSync(anew);
    cpSync(content, join(anew, 'tiny'), { recursive: true });
    const clean = { YEARBOOK_CONTENT: join(anew, 'tiny'), YEARBOOK_OUT: join(anew, 'out') };
    expect((await command('build', clean)).status).toBe(0);
    expect(digests(out)).toEqual(digests(join(anew, 'out')));
    rmSync(anew, { recursive: true });
  }
});
