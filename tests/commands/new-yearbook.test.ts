import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command } from '../support/command.ts';
import { scratchFolder } from '../support/yearbooks.ts';

const scratch = scratchFolder();
const folder = join(scratch, 'zhejiang');
const here = { YEARBOOK_CONTENT: folder, YEARBOOK_OUT: join(scratch, 'dist') };

describe('npm run new -- yearbook', () => {
  test('writes a yearbook of another province that passes the check without a zone', async () => {
    const { status, lines } = await command(
      `new yearbook ${folder} --title 浙江园志 --province 浙江 --edition 2025-12-31`,
    );
    expect(status).toBe(0);
    expect(lines.join('\n')).toContain('PowerShell');
    expect((await command('check', here)).lines.at(-1)).toContain('内容检查通过');
    expect(readFileSync(join(folder, 'vocabularies/cities.yaml'), 'utf8')).toContain("name: 舟山市, code: '330900'");
  });

  test('never writes into a folder that has something in it', async () => {
    const { status, errors } = await command(`new yearbook ${folder} --title 甲 --province 浙江 --edition 2025-12-31`);
    expect([status, errors]).toEqual([2, expect.stringContaining('里已经有东西')]);
  });

  test.each([
    ['--province 大和', '没有省“大和”'],
    ['--edition 2025-13-40', '日历上有的一天'],
  ])('refuses %s before anything is written', async (given, said) => {
    const other = join(scratch, 'other');
    const rest = given.includes('province') ? '--edition 2025-12-31' : '--province 33';
    const { status, errors } = await command(`new yearbook ${other} --title 甲 ${given} ${rest}`);
    expect([status, errors]).toEqual([2, expect.stringContaining(said)]);
    expect(existsSync(other)).toBe(false);
  });

  test('has a first zone that passes once it is written up, and a site with it', async () => {
    await command('new zone hangzhou-jingkai', here);
    const values: Record<string, string> = {
      type: 'economic',
      city: 'hangzhou',
      likelyMonth: '2025-11',
      shortName: '杭州',
      place: '杭州',
    };
    for (const name of globSync('{zones,sources}/**/*.{mdx,yaml}', { cwd: folder })) {
      const file = join(folder, name);
      const write = (key: string) => values[key] ?? (/^not/.test(key) ? '2025-11-03' : '新写的字');
      const text = readFileSync(file, 'utf8')
        .replace(/^( *)(\w+): (\{ id: )?待写/gm, (_, indent, key, id = '') => `${indent}${key}: ${id}${write(key)}`)
        .replace(/^(?!# )(.*)待写/gm, '$1新写');
      writeFileSync(file, text);
    }
    const { status, lines } = await command('build', here);
    expect(lines.filter((line) => / {2}[a-z-]+$/.test(line))).toEqual([]);
    expect(status).toBe(0);
    const home = readFileSync(join(scratch, 'dist/index.html'), 'utf8');
    expect(home).toContain('杭州');
    // Cities of which no report tells are counted, not listed.
    expect(home.replaceAll(/<[^>]*>/g, '')).toContain('另10市');
    expect(home).not.toContain('舟山');
  });
});

describe('npm run new writes the skeleton of', () => {
  test.each([
    ['company', 'companies/haina.yaml'],
    ['source', 'sources/haina.yaml'],
    ['term', 'terms/haina.mdx'],
  ])('a %s, whose 待写 does not pass', async (kind, file) => {
    expect((await command(`new ${kind} haina`, here)).status).toBe(0);
    expect(existsSync(join(folder, file))).toBe(true);
    const { lines } = await command('check', here);
    expect(lines.filter((line) => line.includes(file) && line.endsWith('still-to-write')).length).toBeGreaterThan(0);
    expect((await command(`new ${kind} haina`, here)).status).toBe(2);
  });
});
