import { copyFileSync, existsSync, globSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command } from '../support/command.ts';
import { copyTiny, scratchFolder } from '../support/yearbooks.ts';

const content = copyTiny(scratchFolder());
const here = { YEARBOOK_CONTENT: content };

/** The fault lines of a check, without its sum. */
async function faults(): Promise<string[]> {
  const { lines } = await command('check', here);
  return lines.slice(0, -1);
}

/** Puts something in the place of each 待写. */
function writeUp(folder: string): void {
  const values: Record<string, string> = { type: 'port', city: 'haizhou', likelyMonth: '2031-06' };
  for (const name of globSync(`{zones/${folder}/**/*.mdx,sources/${folder}-*.yaml}`, { cwd: content })) {
    const file = join(content, name);
    const write = (key: string) =>
      values[key] ?? (/^not/.test(key) ? '2031-06-01' : key === 'shortName' ? folder.slice(-9) : '新写的字');
    const filled = readFileSync(file, 'utf8')
      .replace(/^( *)(\w+): (\{ id: )?待写/gm, (_, indent, key, id = '') => `${indent}${key}: ${id}${write(key)}`)
      .replace(/^(?!# )(.*)待写/gm, '$1新写');
    writeFileSync(file, filled);
  }
}

describe('npm run new', () => {
  test('writes a zone that passes neither check nor build before all is written up', async () => {
    const { status, lines } = await command('new zone xinqu', here);
    expect(status).toBe(0);
    expect(existsSync(join(content, 'zones/xinqu/profile.mdx'))).toBe(true);
    expect(lines.join('\n')).toContain('待写');
    const found = await faults();
    const left = (file: string) => readFileSync(join(content, file), 'utf8').match(/^(?!# ).*待写/gm)!.length;
    const files = ['zones/xinqu/profile.mdx', 'zones/xinqu/articles/first.mdx', 'sources/xinqu-first.yaml'];
    expect(found).toHaveLength(files.map(left).reduce((a, b) => a + b));
    for (const line of found) expect(line).toMatch(/ {2}still-to-write$/);
    const build = await command('build', { ...here, YEARBOOK_OUT: join(content, '../dist') });
    expect(build.status).toBe(1);
    expect(build.lines.filter((line) => line.endsWith('still-to-write'))).toHaveLength(found.length);
  });

  test('that passes once it is', async () => {
    writeUp('xinqu');
    expect(await faults()).toEqual([]);
  });

  test('shows as examples what the yearbook at hand has', async () => {
    const text = readFileSync(join(content, 'zones/xinqu/profile.mdx'), 'utf8');
    for (const known of ['port、park', 'haizhou、shanzhou', 'id: shipbuilding', 'company: haifeng', '2031-06-invite'])
      expect(text).toContain(known);
  });

  test('writes an article with a source of its own', async () => {
    expect((await command('new article xinqu 2025-11-second', here)).status).toBe(0);
    expect(existsSync(join(content, 'sources/xinqu-2025-11-second.yaml'))).toBe(true);
    for (const line of await faults()) expect(line).toMatch(/ {2}still-to-write$/);
    writeUp('xinqu');
    expect(await faults()).toEqual([]);
  });

  test('writes an article from a source that is named', async () => {
    const [known] = readdirSync(join(content, 'sources'));
    copyFileSync(join(content, 'sources', known!), join(content, 'sources/weekly.yaml'));
    expect((await command('new article xinqu 2025-10-first --source weekly', here)).status).toBe(0);
    expect(existsSync(join(content, 'zones/xinqu/articles/2025-10-first.mdx'))).toBe(true);
    writeUp('xinqu');
    expect(await faults()).toEqual([]);
  });

  test.each([
    ['a zone that is there', 'new zone xinqu', 'xinqu'],
    ['an id that cannot stand in an address', 'new zone 新区', '新区'],
    ['a path', 'new zone ../x', '../x'],
    ['an id that the site has already', 'new zone index', 'index'],
    ['an article that is there', 'new article xinqu 2025-10-first --source x', '2025-10-first'],
    ['an article of an unknown zone', 'new article nowhere first', 'nowhere'],
    ['an unknown source', 'new article xinqu second --source nothing', 'nothing'],
    ['something else', 'new volume 2026', 'npm run new'],
  ])('refuses %s', async (_, typed, told) => {
    const { status, errors } = await command(typed, here);
    expect(status).toBe(2);
    expect(errors).toContain(told);
  });
});
