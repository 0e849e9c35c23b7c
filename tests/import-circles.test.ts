import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const files = globSync('src/**/*.{ts,astro}', { cwd: root }).filter((file) => !file.includes('.test.'));

/** The files that a file names in its imports, those of types too: an editor has to read them to understand it. */
const imports = new Map(
  files.map((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const named = [...text.matchAll(/(?:from|import)\s*'(\.[^']+)'/g)].map(([, path]) => join(dirname(file), path!));
    return [file, named.filter((path) => existsSync(join(root, path)) && isCode(path))] as const;
  }),
);

function isCode(path: string): boolean {
  return /\.(?:ts|astro)$/.test(path);
}

/** The way back to a file that an import leads to, or null where there is none. */
function circleFrom(start: string): string[] | null {
  const seen = new Set<string>();
  const walk = (file: string, way: string[]): string[] | null => {
    for (const next of imports.get(file) ?? []) {
      if (next === start) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const circle = walk(next, [...way, next]);
      if (circle) return circle;
    }
    return null;
  };
  return walk(start, [start]);
}

test('no file of src imports itself by way of others', () => {
  expect(files.length).toBeGreaterThan(300);
  expect(files.flatMap((file) => circleFrom(file)?.join(' → ') ?? [])).toEqual([]);
});
