import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { designPictures } from '../scripts/lib/design-pictures.ts';
import { root } from '../scripts/lib/settings.ts';

const page = readFileSync(join(root, 'docs/design.md'), 'utf8');
const names = new Set(Array.from(page.matchAll(/`([^`\n]+)`/g), ([, name]) => name!));

describe('the page of the design', () => {
  it('names every token', () => {
    const tokens = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8').matchAll(/^ {2}(--[a-z0-9-]+):/gm);
    // The sizes between the first and the last are named by their ends.
    const lacking = [...new Set(Array.from(tokens, ([, token]) => token!))].filter(
      (token) => !names.has(token) && !/^--size-[1-5]$/.test(token),
    );
    expect(lacking).toEqual([]);
  });

  it('names components, sheets and tests that are there', () => {
    const there = (name: string) =>
      globSync(`{src/components,src/styles,tests/browser}/${name}{,.astro}`, { cwd: root }).length > 0;
    const told = [...names].filter((name) => /^(?:[A-Z][A-Za-z]+|[a-z-]+\.(?:css|test\.ts))$/.test(name));
    expect(told.length).toBeGreaterThan(30);
    expect(told.filter((name) => !there(name))).toEqual([]);
  });

  it('shows every picture of the command, and each is there and small', () => {
    const shown = Array.from(page.matchAll(/\(design\/([a-z-]+)\.png\)/g), ([, name]) => name!);
    expect(shown.sort()).toEqual(designPictures.map(({ name }) => name).sort());
    const files = designPictures.map(({ name }) => join(root, 'docs/design', `${name}.png`));
    expect(files.filter((file) => !existsSync(file)).map((file) => basename(file))).toEqual([]);
    expect(files.filter((file) => statSync(file).size > 150_000).map((file) => basename(file))).toEqual([]);
  });
});
