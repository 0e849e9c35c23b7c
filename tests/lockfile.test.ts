import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
  version?: string;
  integrity?: string;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> };

/** Where npm would look for a package: beside the one that asks, or in a folder above. */
const placesOf = (path: string, name: string): string[] => {
  const folders = path.split('node_modules/').slice(0, -1);
  return [
    path,
    ...folders.map((_, i) =>
      path
        .split('node_modules/')
        .slice(0, i + 1)
        .join('node_modules/'),
    ),
  ].map((at) => `${at.replace(/\/$/, '')}/node_modules/${name}`.replace(/^\//, ''));
};

test('every package is pinned by the hash of its bytes', () => {
  const without = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && !integrity);
  expect(without.map(([path]) => path)).toEqual([]);
});

test('the packages of every platform are listed, so that npm ci works on each', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !placesOf(path, name).some((place) => place in packages)),
  );
  expect(missing).toEqual([]);
  for (const platform of ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'windows-x64'])
    expect(Object.keys(packages)).toContain(`node_modules/@pagefind/${platform}`);
});
