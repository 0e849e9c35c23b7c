import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../scripts/lib/settings.ts';

const source = join(root, 'src');
const filesOf = (pattern: string) =>
  globSync(pattern, { cwd: source })
    .map((file) => file.replaceAll(sep, '/'))
    .sort();
const read = (file: string) => readFileSync(join(source, file), 'utf8');
/** The sheets of the site; the workshop has a page of its own. */
const sheets = filesOf('**/*.css').filter((sheet) => !sheet.startsWith('workshop/'));
/** The sheets that a list names, also through another list. */
const listedIn = (list: string): string[] =>
  Array.from(read(list).matchAll(/@import '([^']+)'/g), ([, path]) => posix.join(posix.dirname(list), path!)).flatMap(
    (sheet) => (lists.includes(sheet) ? listedIn(sheet) : [sheet]),
  );
/** The workshop's page is no page of the site: its script loads its sheet. */
const lists = [
  ...filesOf('styles/{every-page,plain-page,profile-page,unplaced-page,home}.css'),
  'workshop/page/page.css',
];

/** The paths of the style sheets that a file imports. */
function importsOf(file: string): string[] {
  const found = read(file).matchAll(/import\s+(?:\w+\s+from\s+)?'(\.[^'?]+\.css)(?:\?url)?'/g);
  return [...found].map(([, path]) => posix.join(posix.dirname(file), path!));
}

const listed = lists.flatMap(listedIn);
const components = filesOf('**/*.{astro,mdx}').map((file) => [file, importsOf(file)] as const);

it('loads every sheet either with a list of sheets or where it is imported, never both', () => {
  const imported = new Set(components.flatMap(([, paths]) => paths));
  const wrong = sheets.filter((sheet) => !lists.includes(sheet) && listed.includes(sheet) === imported.has(sheet));
  expect(wrong).toEqual([]);
  const twice = lists.filter((list) => new Set(listedIn(list)).size < listedIn(list).length);
  expect(twice).toEqual([]);
});

it("keeps a component's look beside it, and the component loads it", () => {
  const wrong = sheets.filter((sheet) => {
    const component = sheet.replace(/css$/, 'astro');
    if (!/^(components|layouts)\//.test(sheet) || listed.includes(sheet)) return false;
    return !existsSync(join(source, component)) || !importsOf(component).includes(sheet);
  });
  expect(wrong).toEqual([]);
});

/** The selectors of a sheet: without comments, imports and the content of the innermost braces. */
const selectors = (css: string) => css.replace(/\/\*[\s\S]*?\*\/|@import[^;]*;|(?<=\{)[^{}]*(?=\})/g, '');

it('names classes with words in lower case', () => {
  const names = sheets.flatMap((sheet) =>
    Array.from(selectors(read(sheet)).matchAll(/\.([a-z][\w-]*)/gi), ([, name]) => name!),
  );
  const wrong = [...new Set(names)].filter((name) => {
    const isWord = /^[a-z]+(?:-(?:[a-z]+|\d+))*$/.test(name) && name.replace(/[-\d]/g, '').length >= 3;
    return !isWord;
  });
  expect(new Set(names).size).toBeGreaterThan(200);
  expect(wrong).toEqual([]);
});

it('writes a colour in the tokens alone', () => {
  const stray = sheets
    .filter((sheet) => sheet !== 'styles/tokens.css')
    .flatMap((sheet) =>
      Array.from(read(sheet).matchAll(/#(?:[\da-f]{6}|[\da-f]{3})\b/gi), ([colour]) => `${sheet} ${colour}`),
    );
  expect(stray).toEqual([]);
});
