import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { cleanEnvironment } from '../../scripts/lib/clean-environment.ts';
import { assertCompilable, root } from '../../scripts/lib/settings.ts';
import { command, type Outcome } from '../support/command.ts';
import { copyTiny, digests, scratchFolder } from '../support/yearbooks.ts';

const folder = scratchFolder();
const content = copyTiny(folder);
const out = join(folder, 'out');
const here = { YEARBOOK_CONTENT: content, YEARBOOK_OUT: out };
let good: Record<string, string>;

beforeAll(async () => {
  expect((await command('build', here)).status).toBe(0);
  good = digests(out);
});

/** Runs a line of a shell in the project. */
async function shell(line: string, environment = here): Promise<Outcome> {
  const child = spawn('bash', ['-c', line], { cwd: root, env: { ...cleanEnvironment(), ...environment } });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (errors += chunk));
  const [code] = (await once(child, 'close')) as [number];
  return { status: code, lines: output.trimEnd().split('\n'), errors };
}

/** One Chinese sentence, no trace of a stack, nothing left, and the site as it was. */
function expectWhole({ status, errors }: Outcome, words: RegExp, expected = 1): void {
  expect([status, errors.trimEnd().split('\n').length], errors).toEqual([expected, 1]);
  expect(errors).toMatch(words);
  expect(readdirSync(folder).filter((name) => name.includes('yearbook-'))).toEqual([]);
  expect(digests(out)).toEqual(good);
}

describe('names of folders', () => {
  test.each(['a%b', 'a#b', 'a?b', 'a"b', 'a\\b', '%zz', 'a*b'])('content and site may lie in %s', async (name) => {
    const place = join(folder, 'names', name);
    mkdirSync(place, { recursive: true });
    const there = { YEARBOOK_CONTENT: copyTiny(place), YEARBOOK_OUT: join(place, 'out') };
    expect(await command('build', there)).toMatchObject({ status: 0, errors: '' });
    expect(digests(there.YEARBOOK_OUT)).toEqual(good);
  });

  test.each(['/a%b/x', '/a#b', '/a?b', '/a"b', '/a\\b', '/a*b', '/a\nb'])('the project may not lie in %j', (name) => {
    expect(() => assertCompilable(name)).toThrow(/^项目所在的文件夹 .* 名字里有“.”，页面编不成：请改名/s);
  });

  test('it may lie in others', () => {
    for (const name of ['/年鉴', '/a b', "/a'b", '/a[b]', '/a(b)', '/a+&;!~$@{}']) assertCompilable(name);
  });
});

describe('where a site may be written', () => {
  const other = () => copyTiny(join(folder, 'other-book'));
  test.each([
    ['a space', () => ' '],
    ['a path with a space before it', () => ` ${out}`],
    ['below a file', () => join(content, 'yearbook.yaml', 'site')],
    ['below another file', () => join(root, 'package.json', 'site')],
    ['in another yearbook', () => join(other(), 'zones')],
    ['in a new folder of another yearbook', () => join(other(), 'zones/dongwan/site')],
    ['in the project’s own content', () => 'content/site'],
    ['in the handbook', () => 'docs'],
  ])('not: %s', async (_, place) => {
    const { status, errors } = await command('build', { ...here, YEARBOOK_OUT: place() });
    expect([status, errors.trimEnd().split('\n').length], errors).toEqual([2, 1]);
    expect(errors).toMatch(/YEARBOOK_OUT/);
  });
});

describe('a machine that fails', () => {
  test.each([10, 60])('a file may be no larger than %i KB', async (most) => {
    expectWhole(await shell(`ulimit -f ${most}; npm run --silent build`), /文件超过了系统允许的大小/);
  });

  test('Pagefind is killed', async () => {
    const child = spawn(process.execPath, [join(root, 'scripts/build.ts')], {
      cwd: root,
      env: { ...cleanEnvironment(), ...here },
    });
    let errors = '';
    child.stderr.on('data', (chunk) => (errors += chunk));
    const closed = once(child, 'close') as Promise<[number]>;
    const kill = async () => {
      const children = () =>
        readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').split(' ').filter(Boolean);
      const isPagefind = (pid: string) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--service');
      for (;;) {
        const found = children().find(isPagefind);
        if (found) return process.kill(Number(found), 'SIGKILL');
        await setTimeout(5);
      }
    };
    await kill();
    const [status] = await closed;
    expectWhole({ status, lines: [], errors }, /^检索没有编成/);
  });

  test('a site may not be read by the one who builds: it stays, and is told in one sentence', async () => {
    // The superuser may read everything; then a link in a circle is the folder that nobody can read.
    const circle = join(folder, 'circle');
    symlinkSync(circle, circle);
    const { status, errors } = await command('build', { ...here, YEARBOOK_OUT: circle });
    expect([status, errors.trimEnd().split('\n').length], errors).toEqual([2, 1]);
  });
});

test('a site built under umask 077 can be read by a server', async () => {
  const site = join(folder, 'masked');
  expect((await shell('umask 077; npm run --silent build', { ...here, YEARBOOK_OUT: site })).status).toBe(0);
  for (const name of globSync('**/*', { cwd: site })) {
    const file = statSync(join(site, name));
    expect(file.mode & (file.isDirectory() ? 0o055 : 0o044), name).toBe(file.isDirectory() ? 0o055 : 0o044);
  }
});

describe('what a build did not make', () => {
  test.each(['check', 'build'])('stays when %s runs, even under a name of its own', async (name) => {
    const site = join(folder, `kept-${name}`);
    cpSync(out, site, { recursive: true });
    const theirs = `${site}.yearbook-next`;
    mkdirSync(theirs);
    writeFileSync(join(theirs, 'letter.txt'), '要紧的信');
    const { status, errors } = await command(name, { ...here, YEARBOOK_OUT: site });
    expect(status).toBe(name === 'check' ? 0 : 2);
    if (name === 'build') expect(errors).toMatch(/yearbook-next 不是园志生成的/);
    expect(readFileSync(join(theirs, 'letter.txt'), 'utf8')).toBe('要紧的信');
    expect(existsSync(join(site, 'index.html'))).toBe(true);
  });
});

test('the site carries the licences of what it ships', () => {
  const notices = readFileSync(join(out, 'licences.txt'), 'utf8');
  for (const name of ['pagefind', 'opencc-js', 'pinyin-pro']) expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
  expect(notices).toContain('Apache License');
  expect(notices.match(/Permission is hereby granted/g)!.length).toBeGreaterThan(1);
});

describe('files for the host', () => {
  const book = () => copyTiny(join(folder, 'with-host'));
  const site = join(folder, 'hosted');
  const there = { YEARBOOK_CONTENT: join(folder, 'with-host/tiny'), YEARBOOK_OUT: site };
  const put = (name: string, text: string) => {
    const file = join(book(), 'host', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };

  test('go to the root as they are, and survive each build', async () => {
    put('CNAME', 'yearbook.example\n');
    put('.well-known/acme/Token_1', 'x');
    put('baidu_verify_code-Ab1.html', '<p>1</p>');
    put('.DS_Store', 'junk');
    expect(await command('check', there)).toMatchObject({ status: 0 });
    for (let times = 0; times < 2; times += 1) expect(await command('build', there)).toMatchObject({ status: 0 });
    expect(readFileSync(join(site, 'CNAME'), 'utf8')).toBe('yearbook.example\n');
    expect(readFileSync(join(site, '.well-known/acme/Token_1'), 'utf8')).toBe('x');
    expect(readFileSync(join(site, 'baidu_verify_code-Ab1.html'), 'utf8')).toBe('<p>1</p>');
    expect(existsSync(join(site, '.DS_Store'))).toBe(false);
  });

  test('may not take the place of a page', async () => {
    put('zones/index.html', '<p>1</p>');
    const { status, errors } = await command('build', there);
    expect([status, errors]).toEqual([2, expect.stringMatching(/host\/zones\/index\.html 与网站自己的文件同名.*\n$/)]);
    expect(readFileSync(join(site, 'zones/index.html'), 'utf8')).toContain('园区');
  });
});
