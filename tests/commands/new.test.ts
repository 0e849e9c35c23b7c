import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command } from '../support/command.ts';
import { copyTiny, scratchFolder } from '../support/yearbooks.ts';

const content = copyTiny(scratchFolder());
const here = { YEARBOOK_CONTENT: content };

describe('npm run new', () => {
  test('writes a zone that passes the check', async () => {
    expect((await command('new zone xinqu', here)).status).toBe(0);
    expect(existsSync(join(content, 'zones/xinqu/profile.mdx'))).toBe(true);
    const { status, lines } = await command('check', here);
    expect(status, lines.join('\n')).toBe(0);
  });

  test('writes a second one beside it', async () => {
    expect((await command('new zone xinqu-2', here)).status).toBe(0);
    const { status, lines } = await command('check', here);
    expect(status, lines.join('\n')).toBe(0);
  });

  test('writes an article with a source of its own that passes the check', async () => {
    expect((await command('new article xinqu 2025-11-second', here)).status).toBe(0);
    expect(existsSync(join(content, 'sources/xinqu-2025-11-second.yaml'))).toBe(true);
    const { status, lines } = await command('check', here);
    expect(status, lines.join('\n')).toBe(0);
  });

  test('writes an article from a source that is named', async () => {
    const [known] = readdirSync(join(content, 'sources'));
    copyFileSync(join(content, 'sources', known!), join(content, 'sources/weekly.yaml'));
    expect((await command('new article xinqu 2025-10-first --source weekly', here)).status).toBe(0);
    expect(existsSync(join(content, 'zones/xinqu/articles/2025-10-first.mdx'))).toBe(true);
    const { status, lines } = await command('check', here);
    expect(status, lines.join('\n')).toBe(0);
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
