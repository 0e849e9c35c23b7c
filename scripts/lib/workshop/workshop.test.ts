import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Action } from '../../../src/workshop/draft/actions.ts';
import { newBench } from '../../../tests/support/workshop.ts';
import { DraftStore } from './draft-store.ts';
import { serveWorkshop } from './workshop-server.ts';
import { Workshop } from './workshop.ts';

const folder = mkdtempSync(join(tmpdir(), 'workshop-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const bench = newBench(folder, 'bench');
const workshop = new Workshop(bench, new DraftStore(bench.drafts));
const print = readFileSync(join(import.meta.dirname, '../../../tests/fixtures/workshop/walk.txt'), 'utf8');
const content = () =>
  Object.fromEntries(
    globSync('**/*.{yaml,mdx}', { cwd: bench.content }).map((file) => [file, readFileSync(join(bench.content, file), 'utf8')]), // prettier-ignore
  );
const before = content();
const told = async (work: () => unknown): Promise<string> => {
  try {
    await work();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('whatever is dropped in', () => {
  const bytes = (...codes: number[]) => Buffer.from(codes).toString('base64');
  it.each([
    ['an empty file', 'a.txt', '', '空的'],
    ['a picture', 'a.png', bytes(0x89, 0x50, 0x4e, 0x47, 1, 2, 3), '图片'],
    ['an old Word file', 'a.doc', bytes(0xd0, 0xcf, 0x11, 0xe0, 1, 2), '.docx'],
    ['a zip that is no Word file', 'a.docx', bytes(0x50, 0x4b, 3, 4, 9, 9, 9), '打不开'],
    ['a broken PDF', 'a.pdf', Buffer.from('%PDF-1.7\nnothing').toString('base64'), 'PDF'],
    ['a program', 'a.exe', Buffer.from(Array.from({ length: 400 }, (_, i) => i % 7)).toString('base64'), '不是文字'],
    ['Latin text', 'a.txt', Buffer.from('hello').toString('base64'), '没有汉字'],
  ])('%s: a sentence', async (_, name, base64, words) => {
    expect(await told(() => workshop.readFile(name, base64))).toMatch(words);
  });

  it.each([
    ['UTF-8', Buffer.from('投资12亿元', 'utf8')],
    ['UTF-8 with a mark', Buffer.from('\uFEFF投资12亿元', 'utf8')],
    ['UTF-16', Buffer.from('\uFEFF投资12亿元', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('投资12亿元，占地30亩。', 'utf16le')],
    ['GBK', Buffer.from([0xcd, 0xb6, 0xd7, 0xca, 0x31, 0x32, 0xd2, 0xda, 0xd4, 0xaa])],
  ])('%s is read', async (_, file) => {
    expect((await workshop.readFile('a.txt', file.toString('base64'))).text).toMatch(/^投资12亿元/);
  });

  it('a web page is read without its navigation, in its own encoding', async () => {
    const page = '<html><head><meta charset="utf-8"><script>var x=1</script></head><body><nav>首页 9个</nav><p>投资<b>12</b>亿元。</p><table><tr><td>年份</td><td>产值</td></tr><tr><td>2023</td><td>3亿元</td></tr></table></body></html>'; // prettier-ignore
    expect((await workshop.readFile('a.html', Buffer.from(page).toString('base64'))).text).toBe(
      '投资12亿元。\n\n年份\t产值\n2023\t3亿元',
    );
  });

  it('a Word file is read, cells of its tables too', async () => {
    const row = (...cells: string[]) =>
      `<w:tr>${cells.map((cell) => `<w:tc><w:p><w:r><w:t>${cell}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`;
    const body = `<w:p><w:r><w:t>投资12亿元。</w:t></w:r></w:p><w:tbl>${row('年份', '产值')}${row('2023', '3亿元')}</w:tbl>`;
    const parts = {
      '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>', // prettier-ignore
      '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>', // prettier-ignore
      'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`, // prettier-ignore
    };
    const file = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
    expect((await workshop.readFile('a.docx', Buffer.from(file).toString('base64'))).text).toBe(
      '投资12亿元。\n\n年份\t产值\n2023\t3亿元',
    );
  });

  it('random texts and bytes are told or taken, and nothing of the content changes', async () => {
    const text = fc.string({
      unit: fc.constantFrom(...'投资12.亿元年月第一个园区，。\n\t：（）“—％%万 \u0000\uFEFF<>&{}[]#-|a'),
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(text, fc.string({ unit: 'binary' })), async (words) => {
        await told(() => workshop.begin(words));
      }),
      { numRuns: 150, seed: 7 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('a.txt', 'a.html', 'a.docx', 'a.pdf'),
        async (file, name) => {
          await told(() => workshop.readFile(name, Buffer.from(file).toString('base64')));
        },
      ),
      { numRuns: 150, seed: 7 },
    );
    expect(content()).toEqual(before);
  }, 60_000);

  it('random actions are told or done, and nothing of the content changes', async () => {
    const { draft } = workshop.begin(print);
    const ids = [...draft.cards.map(({ id }) => id), 'source', 'zone', 'article', 'nobody'];
    const id = fc.constantFrom(...ids);
    const action = fc.oneof(
      fc.record({ do: fc.constant('set'), on: id, field: fc.constantFrom('figure', 'period', 'id', 'name', '__proto__'), value: fc.string() }), // prettier-ignore
      fc.record({ do: fc.constantFrom('accept', 'reject', 'reopen', 'undo'), card: id }),
      fc.record({ do: fc.constant('make'), kind: fc.constantFrom('fact', 'node', 'event', 'link', 'x'), start: fc.integer({ min: -5, max: 400 }), end: fc.integer({ min: -5, max: 400 }) }), // prettier-ignore
      fc.record({ do: fc.constant('candidates'), text: fc.string() }),
      fc.record({ do: fc.constant('write'), body: fc.string(), base: fc.nat(3) }),
      fc.record({ do: fc.constant('nothing') }),
    );
    await fc.assert(
      fc.asyncProperty(action, async (one) => {
        const words = await told(() => workshop.act(draft.id, one as Action));
        expect(words).not.toMatch(/undefined|is not|Cannot/);
      }),
      { numRuns: 200, seed: 3 },
    );
    await told(() => workshop.plan(draft.id));
    expect(content()).toEqual(before);
  }, 60_000);
});

describe('two windows on one draft', () => {
  it('do not lose each other’s changes', async () => {
    const { draft } = workshop.begin(print);
    const [first, second] = draft.cards.filter(({ kind }) => kind === 'fact');
    workshop.act(draft.id, { do: 'reject', card: first!.id });
    const { draft: both } = workshop.act(draft.id, { do: 'reject', card: second!.id });
    expect(both.cards.filter(({ state }) => state === 'rejected').map(({ id }) => id)).toEqual([first!.id, second!.id]);
    workshop.act(draft.id, { do: 'write', body: '甲窗的字。', base: 0 });
    expect(await told(() => workshop.act(draft.id, { do: 'write', body: '乙窗的字。', base: 0 }))).toMatch(
      '另一个窗口',
    );
    expect(workshop.open(draft.id).body).toBe('甲窗的字。');
  });
});

describe('a file of candidates', () => {
  it('is taken where its words stand in the print letter for letter, every field red', async () => {
    const { draft } = workshop.begin(print);
    const candidates = [
      { kind: 'fact', quote: '86家', fields: { figure: '86家', indicator: 'firms', status: 'actual' } },
      { kind: 'fact', quote: '87家', fields: { figure: '87家' } },
      { kind: 'poem', quote: '86家' },
    ];
    const { draft: after, told: dropped } = workshop.act(draft.id, {
      do: 'candidates',
      text: JSON.stringify(candidates),
    });
    const taken = after.cards.filter(({ id }) => id.startsWith('x'));
    expect(taken).toHaveLength(1);
    expect(Object.values(taken[0]!.fields).every(({ unsure }) => unsure)).toBe(true);
    expect(dropped).toEqual(['第2条：原文里没有“87家”，已丢下', '第3条：没有“poem”这一类']);
    expect(await told(() => workshop.act(draft.id, { do: 'candidates', text: '{{' }))).toMatch('候选文件');
  });
});

describe('a table', () => {
  it('becomes a series for each of its columns in one step', () => {
    const text =
      '青石开发区近三年的数。\n\n年份\t规上工业总产值（亿元）\t高新技术企业（家）\n2029\t31.5\t8\n2030\t36.2\t10\n';
    const { draft } = workshop.begin(text);
    const { draft: after } = workshop.act(draft.id, {
      do: 'series',
      start: text.indexOf('年份'),
      end: draft.print.length,
    });
    const series = after.cards.filter(({ kind }) => kind === 'series');
    expect(series.map(({ fields }) => [fields.series!.value, fields.indicator!.value])).toEqual([
      ['规上工业总产值（亿元）', 'industrial-output'],
      ['高新技术企业（家）', 'high-tech-firms'],
    ]);
  });
});

describe('the server', () => {
  let served: Awaited<ReturnType<typeof serveWorkshop>>;
  beforeAll(async () => {
    served = await serveWorkshop(workshop, { script: 'page()', sheet: '' }, 'secret', 4850);
  });
  afterAll(() => served.close());
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET', body = '') =>
    new Promise<{ status: number; words: string }>((resolve, reject) => {
      const { port } = new URL(served.url);
      const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        let words = '';
        response.on('data', (chunk) => (words += String(chunk)));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, words }));
      });
      sent.on('error', reject);
      sent.end(body);
    });

  it('answers nobody without the token, from another host name or another site', async () => {
    expect((await ask('/secret/')).status).toBe(200);
    expect((await ask('/')).status).toBe(403);
    expect((await ask('/secreT/')).status).toBe(403);
    expect((await ask('/secret/', { host: 'evil.example' })).status).toBe(403);
    expect((await ask('/secret/drafts', { origin: 'https://evil.example' }, 'POST', '{}')).status).toBe(403);
    expect((await ask('/secret/../../etc/passwd')).status).toBe(404);
  });

  it('tells in a sentence what it cannot do', async () => {
    expect(await ask('/secret/open', {}, 'POST', '{"id":"../../x"}')).toEqual({
      status: 409,
      words: '{"told":"稿子的编号不合规矩。"}',
    });
    expect((await ask('/secret/act', {}, 'POST', 'no json')).status).toBe(409);
    expect((await ask('/secret/__proto__', {}, 'POST', '{}')).status).toBe(404);
  });
});

it('leaves drafts in their folder alone', () => {
  expect(existsSync(bench.printed)).toBe(false);
  expect(content()).toEqual(before);
});
