import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { cleanEnvironment } from '../../scripts/lib/clean-environment.ts';
import { root } from '../../scripts/lib/settings.ts';
import { command } from '../support/command.ts';
import { copyTiny, digests, edit, scratchFolder } from '../support/yearbooks.ts';

const folder = scratchFolder();
const content = copyTiny(folder);
const out = join(folder, 'out');
const here = { YEARBOOK_CONTENT: content, YEARBOOK_OUT: out };
const leftovers = () => [`${out}.yearbook-next`, `${out}.yearbook-old`].filter((path) => existsSync(path));
let good: Record<string, string>;
/** A Node other than our own: OTHER_NODE, or the one that npm runs on. From 22.18 on a Node runs TypeScript as it is. */
const otherNode = process.env.OTHER_NODE ?? process.env.npm_node_execpath ?? process.execPath;
const otherVersion = spawnSync(otherNode, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout.trim();
const [major = 0, minor = 0] = otherVersion.split('.').map(Number);
const isOther = otherVersion !== process.versions.node && (major > 22 || (major === 22 && minor >= 18));

/** How long a build takes here, in milliseconds. */
let usual = 0;

beforeAll(async () => {
  const started = performance.now();
  const { status, lines, errors } = await command('build', here);
  usual = performance.now() - started;
  expect([status, errors], lines.join('\n')).toEqual([0, '']);
  good = digests(out);
});

describe('npm run build', () => {
  test('writes a site with a home page, and nothing beside it', () => {
    expect(Object.keys(good)).toContain('index.html');
    expect(leftovers()).toEqual([]);
  });

  test('writes the same bytes from another folder in another time zone, and parses each file once', async () => {
    const other = join(folder, 'elsewhere');
    mkdirSync(other);
    const copy = copyTiny(other);
    const environment = {
      YEARBOOK_CONTENT: copy,
      YEARBOOK_OUT: join(other, 'out'),
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'tr_TR.UTF-8',
      HOME: other,
      NODE_DEBUG: 'yearbook',
    };
    const { status, errors } = await command('build', environment);
    expect(status).toBe(0);
    expect(digests(join(other, 'out'))).toEqual(good);
    const parsed = Array.from(errors.matchAll(/^YEARBOOK \d+: parse tiny\/(.*)$/gm), ([, path]) => path);
    expect(parsed.sort()).toEqual(globSync('**/*.{mdx,yaml}', { cwd: copy }).sort());
  });

  test.runIf(isOther)('writes the same bytes on another Node, where the machine has one', async () => {
    const other = join(folder, 'other-node');
    mkdirSync(other);
    const environment = { YEARBOOK_CONTENT: copyTiny(other), YEARBOOK_OUT: join(other, 'out') };
    const child = spawn(otherNode, [join(root, 'scripts', 'build.ts')], {
      cwd: root,
      env: { ...cleanEnvironment(), ...environment },
    });
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(digests(join(other, 'out'))).toEqual(good);
  });

  test('takes all from its own content: no page of what was deleted, and none of another yearbook', async () => {
    const other = join(folder, 'other');
    mkdirSync(other);
    const changed = copyTiny(other);
    edit(join(changed, 'yearbook.yaml'), 'title: ', 'title: 另');
    edit(join(changed, 'zones/dongwan/articles/2031-05-quarter.mdx'), '详见[另一处园区](/zones/beiling/)。', '');
    rmSync(join(changed, 'zones/beiling'), { recursive: true });
    expect((await command('build', { ...here, YEARBOOK_CONTENT: changed })).status).toBe(0);
    expect(readFileSync(join(out, 'zones/dongwan/index.html'), 'utf8')).toMatch(/<title>[^<]*另/);
    expect(existsSync(join(out, 'zones/beiling'))).toBe(false);
    expect((await command('build', here)).status).toBe(0);
    expect(digests(out)).toEqual(good);
  });

  test('leads from old addresses to new ones, by relative links', async () => {
    const other = join(folder, 'renamed');
    mkdirSync(other);
    const changed = copyTiny(other);
    edit(join(changed, 'zones/dongwan/profile.mdx'), 'summary:', 'was: [old-bay]\nsummary:');
    edit(join(changed, 'zones/dongwan/articles/2031-05-quarter.mdx'), 'source:', 'was: [first]\nsource:');
    const renamed = join(other, 'out');
    expect((await command('build', { YEARBOOK_CONTENT: changed, YEARBOOK_OUT: renamed })).status).toBe(0);
    const page = (path: string) => readFileSync(join(renamed, path, 'index.html'), 'utf8');
    expect(page('zones/old-bay')).toContain('content="0;url=../dongwan/index.html"');
    expect(page('zones/old-bay')).toContain('rel="canonical" href="https://yearbook.example/zones/dongwan/"');
    expect(page('zones/dongwan/articles/first')).toContain('content="0;url=../2031-05-quarter/index.html"');
    expect(page('zones/old-bay/articles/first')).toContain('url=../../../dongwan/articles/2031-05-quarter/index.html"');
    expect(readFileSync(join(renamed, 'sitemap.xml'), 'utf8')).not.toContain('old-bay');
  });

  test('gives those who share a page its title, words and a picture, and every browser an icon', () => {
    const page = readFileSync(join(out, 'zones/dongwan/index.html'), 'utf8');
    const told = Object.fromEntries(
      Array.from(page.matchAll(/property="og:(\w+)" content="([^"]*)"/g), (m) => [m[1], m[2]]),
    );
    expect(told).toMatchObject({ type: 'website', url: 'https://yearbook.example/zones/dongwan/' });
    expect(told.title).toContain('东湾');
    for (const file of [told.image!.replace('https://yearbook.example/', ''), 'favicon.ico', 'apple-touch-icon.png'])
      expect(existsSync(join(out, file)), file).toBe(true);
  });

  test('writes what hosts ask for, with one strict policy for each place', () => {
    const rules = readFileSync(join(out, '_headers'), 'utf8').split('\n\n');
    const policies = rules.filter((rule) => rule.includes('Content-Security-Policy'));
    expect(policies.map((rule) => rule.split('\n')[0])).toContain('/zones/*');
    for (const rule of policies) {
      expect(rule).toContain("default-src 'none'");
      expect(rule).not.toContain('unsafe-inline');
      expect(rule.includes("'wasm-unsafe-eval'")).toBe(/^\/(?:search|_astro)\//.test(rule));
    }
    expect(policies.some((rule) => rule.startsWith('/*'))).toBe(false);
    expect(readFileSync(join(out, 'robots.txt'), 'utf8')).toContain('https://yearbook.example/sitemap.xml');
    expect(readFileSync(join(out, 'sitemap.xml'), 'utf8')).toContain(
      '<loc>https://yearbook.example/zones/dongwan/</loc>',
    );
    expect(readFileSync(join(out, 'feed.xml'), 'utf8')).toContain(
      '<id>https://yearbook.example/zones/beiling/articles/',
    );
  });

  test('refuses faulty content with fault lines, and the site from before still stands', async () => {
    const broken = join(folder, 'broken');
    mkdirSync(broken);
    const changed = copyTiny(broken);
    edit(join(changed, 'yearbook.yaml'), 'edition: ', 'edition: 不是日子');
    const built = await command('build', { ...here, YEARBOOK_CONTENT: changed });
    expect(built.status).toBe(1);
    expect(built.lines[0]).toMatch(/^tiny\/yearbook\.yaml:\d+:\d+ {2}\S.*\S {2}[a-z]+(-[a-z]+)*$/);
    expect(built.errors).toBe('');
    expect(digests(out)).toEqual(good);
    const checked = await command('check', { ...here, YEARBOOK_CONTENT: changed });
    expect(checked.status).toBe(1);
    expect(checked.lines[0]).toBe(built.lines[0]);
  });

  test('killed half-way leaves the site from before, and the next command clears up', async () => {
    const script = [join(root, 'scripts', 'build.ts')];
    const child = spawn(process.execPath, script, { cwd: root, env: { ...cleanEnvironment(), ...here } });
    while (leftovers().length === 0) await setTimeout(20);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(digests(out)).toEqual(good);
    expect((await command('check', here)).status).toBe(0);
    expect(leftovers()).toEqual([]);
    expect(digests(out)).toEqual(good);
  });

  test('killed at any moment leaves a whole site', async () => {
    const script = [join(root, 'scripts', 'build.ts')];
    const moments = process.env.YEARBOOK_TEST_ALL ? 20 : 3;
    for (let n = 0; n < moments; n += 1) {
      const child = spawn(process.execPath, script, { cwd: root, env: { ...cleanEnvironment(), ...here } });
      const ended = once(child, 'exit');
      // Random on purpose: every run tries other moments.
      await Promise.race([setTimeout(Math.random() * usual), ended]);
      child.kill('SIGKILL');
      await ended;
      expect(digests(out)).toEqual(good);
    }
    expect((await command('check', here)).status).toBe(0);
    expect(leftovers()).toEqual([]);
  }, 600_000);

  test('killed between its two renames is finished by the next command', async () => {
    renameSync(out, `${out}.yearbook-next`);
    mkdirSync(`${out}.yearbook-old`);
    expect((await command('check', here)).status).toBe(0);
    expect(digests(out)).toEqual(good);
    expect(leftovers()).toEqual([]);
  });

  test('waits for another build of the same site', async () => {
    const outcomes = await Promise.all([command('build', here), command('build', here)]);
    expect(outcomes.map(({ status }) => status)).toEqual([0, 0]);
    expect(digests(out)).toEqual(good);
  });

  test('does not wait for a lock whose process is gone and its number given to another', async () => {
    const cache = join(root, 'node_modules/.cache/yearbook');
    mkdirSync(cache, { recursive: true });
    writeFileSync(join(cache, 'build.lock'), `${process.pid} 1`);
    const { status, lines } = await command('build', here);
    expect(status).toBe(0);
    expect(lines.join('\n')).not.toContain('另一次构建');
  });

  test.runIf(existsSync('/proc/self/stat'))('does not wait for a killed build that nobody has buried', async () => {
    // The child of the shell ends, and `sleep`, which replaces the shell, never collects it.
    const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 60']);
    const dead = Number(String((await once(parent.stdout, 'data'))[0]));
    await setTimeout(200);
    const started = readFileSync(`/proc/${dead}/stat`, 'utf8').split(') ')[1]!.split(' ')[19]!;
    writeFileSync(join(root, 'node_modules/.cache/yearbook/build.lock'), `${dead} ${started}`);
    const { status, lines } = await command('build', here);
    parent.kill();
    expect(status).toBe(0);
    expect(lines.join('\n')).not.toContain('另一次构建');
  });

  test.runIf(existsSync('/dev/shm'))('writes to another disk than the project lies on', async () => {
    const other = mkdtempSync('/dev/shm/yearbook-');
    const { status, lines } = await command('build', { ...here, YEARBOOK_OUT: join(other, 'out') });
    const found = status === 0 ? digests(join(other, 'out')) : {};
    rmSync(other, { recursive: true });
    expect([status, found], lines.join('\n')).toEqual([0, good]);
  });

  test('says that its output folder is a link to nowhere', async () => {
    const link = join(folder, 'link');
    symlinkSync('nowhere', link);
    const { status, errors } = await command('build', { ...here, YEARBOOK_OUT: link });
    expect([status, errors.trim().split('\n')]).toEqual([2, [expect.stringContaining('断了的符号链接')]]);
  });

  test('goes on when nobody reads what it says', async () => {
    const child = spawn('npm', ['run', '--silent', 'build'], { cwd: root, env: { ...cleanEnvironment(), ...here } });
    child.stdout.destroy();
    let errors = '';
    child.stderr.on('data', (chunk) => (errors += chunk));
    expect(await once(child, 'close')).toEqual([0, null]);
    expect([errors, digests(out)]).toEqual(['', good]);
  });

  /** Builds a copy of the tiny yearbook and changes one of its files once the check is over. */
  async function buildChanged(name: string, file: string, find: string, put: string) {
    mkdirSync(join(folder, name));
    const content = copyTiny(join(folder, name));
    const building = command('build', { ...here, YEARBOOK_CONTENT: content });
    // The folder beside the site appears right after the check.
    for (let n = 0; n < 600 && leftovers().length === 0; n += 1) await setTimeout(20);
    edit(join(content, file), find, put);
    return building;
  }

  test('tells the faults of content that was changed while it was read', async () => {
    const built = await buildChanged('changing', 'zones/dongwan/facts.mdx', '88.6亿元', '88.7亿元');
    expect([built.status, built.errors]).toEqual([1, '']);
    expect(built.lines.join('\n')).toMatch(/facts\.mdx:4:34 {2}.* {2}figure-not-in-article/);
    expect(digests(out)).toEqual(good);
  });

  test('puts up no site that is half of content from before a change and half of content from after it', async () => {
    const built = await buildChanged('saving', 'yearbook.yaml', 'title: ', 'title: 另');
    expect([built.status, built.errors.trim()]).toEqual([2, expect.stringContaining('内容在构建时改过')]);
    expect([digests(out), leftovers()]).toEqual([good, []]);
  });

  test('refuses to replace a folder that holds anything but a yearbook', async () => {
    const precious = join(folder, 'precious');
    mkdirSync(precious);
    writeFileSync(join(precious, 'letters.txt'), 'mine');
    const { status, errors } = await command('build', { ...here, YEARBOOK_OUT: precious });
    expect(status).toBe(2);
    expect(errors).toContain('letters.txt');
    expect(readFileSync(join(precious, 'letters.txt'), 'utf8')).toBe('mine');
  });
});

describe('wrong use ends with 2 and one sentence', () => {
  test.each([
    ['a content folder that is not there', { YEARBOOK_CONTENT: 'nowhere' }, 'nowhere'],
    ['an output folder inside the content', { YEARBOOK_OUT: join(content, 'out') }, 'YEARBOOK_OUT'],
    ['the project as output folder', { YEARBOOK_OUT: root }, 'YEARBOOK_OUT'],
    ['an output folder among the sources', { YEARBOOK_OUT: 'public/site' }, 'YEARBOOK_OUT'],
    ['a base without a slash', { YEARBOOK_BASE: 'yearbook' }, 'YEARBOOK_BASE'],
    ['a base of another kind', { YEARBOOK_BASE: 'file' }, 'YEARBOOK_BASE'],
    ['a base that leads out', { YEARBOOK_BASE: '/a/../b/' }, 'YEARBOOK_BASE'],
    ['a base that leads out in disguise', { YEARBOOK_BASE: '/a/%2e%2E/' }, 'YEARBOOK_BASE'],
  ])('%s', async (_, environment, told) => {
    const { status, errors } = await command('check', { ...here, ...environment });
    expect(status).toBe(2);
    expect(errors).toContain(told);
    expect(errors.trim().split('\n')).toHaveLength(1);
  });
});
