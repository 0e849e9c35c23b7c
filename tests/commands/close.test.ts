import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { command } from '../support/command.ts';
import { copyTiny, edit, scratchFolder } from '../support/yearbooks.ts';

const scratch = scratchFolder();
const content = copyTiny(scratch);
const here = { YEARBOOK_CONTENT: content, YEARBOOK_OUT: join(scratch, 'dist') };
const close = (words: string) => command(`close ${words}`.trim(), here);
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), text);
};
const page = (path: string) => readFileSync(join(scratch, 'dist', path), 'utf8');

/** The tiny yearbook a year later, with a report of the new year. */
beforeAll(() => {
  edit(join(content, 'yearbook.yaml'), 'edition: 2031-06-30', 'edition: 2032-04-30');
  edit(
    join(content, 'yearbook.yaml'),
    '{ year: 2031, note: 试编。 }',
    '{ year: 2031, note: 试编。 }\n  - { year: 2032, note: 续编。 }',
  );
  write(
    'sources/daily-2032-03.yaml',
    'publication: 海州日报\nkind: article\npublished: { notBefore: 2032-03-02, notAfter: 2032-03-02, likelyMonth: 2032-03, reason: 版面印有日期。 }\n',
  );
  write(
    'zones/dongwan/articles/2032-03-year.mdx',
    '---\nsource: daily-2032-03\ntitle: 东湾这一年\nlede: 产值97亿元。\n---\n\n东湾2031年工业产值97亿元。\n',
  );
  edit(
    join(content, 'zones/dongwan/facts.mdx'),
    'facts:\n',
    'facts:\n  - { indicator: output, figure: 97亿元, period: 2031, status: actual, from: 2032-03-year }\n',
  );
});

describe('npm run close', () => {
  test('refuses prose that knows a later year, with its place', async () => {
    edit(join(content, 'zones/dongwan/doubts.mdx'), '但2029年的数只写到十亿位。', '2032年的报道没有再提。');
    const { status, lines } = await close('2031');
    expect(status).toBe(1);
    expect(lines.filter((line) => line.endsWith('knows-later-year'))).toEqual([
      expect.stringMatching(/zones\/dongwan\/doubts\.mdx:7:\d+ {2}这里写到2032年/),
    ]);
    expect(existsSync(join(content, 'volumes'))).toBe(false);
  });

  test('leaves out what is marked as of a later volume, and lists it', async () => {
    edit(join(content, 'zones/dongwan/doubts.mdx'), 'kind: scope', 'kind: scope\n    since: 2032');
    const { status, lines } = await close('2031');
    expect(lines).toContain('略去  dongwan：存疑“增幅与两年产值”');
    expect(status).toBe(0);
  });

  test('keeps the volume of what was known, at its own address in every later build', async () => {
    expect((await command('build', here)).status).toBe(0);
    expect(page('zones/dongwan/index.html')).toContain('97');
    expect(page('2031/zones/dongwan/index.html')).not.toContain('97亿元');
    expect(page('2031/zones/dongwan/index.html')).toContain('88.6');
    expect(page('2031/index.html')).toContain('2031卷');
    expect(page('changes/index.html')).toContain('href="../2031/index.html"');
    expect(page('sitemap.xml')).not.toContain('/2031/');
  });

  test('gives the search of the closed volume the policy that it needs', () => {
    const rule = page('_headers')
      .split('\n\n')
      .find((one) => one.startsWith('/2031/search/*'));
    expect(rule ?? page('_headers')).toContain("'wasm-unsafe-eval'");
  });

  test('never closes a volume twice, nor the current one, nor one of which nothing is known', async () => {
    expect((await close('2031')).errors).toContain('已经合了');
    expect((await close('2032')).errors).toContain('不能合 2032 卷');
    expect((await close('1999')).status).toBe(2);
    expect((await close('')).errors).toContain('用法');
  });

  test('a closed volume altered by one byte stops the build, and the site from before still stands', async () => {
    const zip = join(content, 'volumes/2031.zip');
    const bytes = readFileSync(zip);
    bytes[bytes.length - 30]! ^= 1;
    writeFileSync(zip, bytes);
    const { status, errors } = await command('build', here);
    expect([status, errors]).toEqual([1, expect.stringContaining('与合卷时的不一样')]);
    expect(page('2031/index.html')).toContain('2031卷');
  });
});
