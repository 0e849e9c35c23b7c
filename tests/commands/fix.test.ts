import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command } from '../support/command.ts';
import { copyTiny, edit, scratchFolder } from '../support/yearbooks.ts';

const slips = [
  ['80亿元, period: 2029,', '“80亿元”, period: 2029年,'],
  ['period: 2030, status: actual', 'period: ２０３０年, status: 实际'],
  ['note: 原文作“目前”, from: 2031-05-quarter }\n', 'note: 原文作“目前”, from: 2031-05-quarter }  \n'],
  ['status: planned, from', 'status: 计划, from'],
  ['36-51艘, period: as of 2031-05', '「36-51艘」, period: 截至2031年5月'],
] as const;

/** A copy of the tiny yearbook with slips that have one meaning. */
function slipped(): { content: string; facts: string; before: string } {
  const content = copyTiny(scratchFolder());
  const facts = join(content, 'zones/dongwan/facts.mdx');
  const before = readFileSync(facts, 'utf8');
  for (const [ours, theirs] of slips) edit(facts, ours, theirs);
  return { content, facts, before };
}

test('npm run check -- --fix shows each difference, mends what has one meaning, and the check passes', async () => {
  const { content, facts, before } = slipped();
  const { status, lines } = await command('check --fix', { YEARBOOK_CONTENT: content });
  expect(lines.join('\n')).toMatch(/facts\.mdx:3\n- .*“80亿元”.*\n\+ .*figure: 80亿元, period: 2029,/);
  expect(status).toBe(0);
  expect(readFileSync(facts, 'utf8')).toBe(before);
});

test('npm run check alone changes no byte', async () => {
  const { content, facts } = slipped();
  const written = readFileSync(facts, 'utf8');
  expect((await command('check', { YEARBOOK_CONTENT: content })).status).toBe(1);
  expect(readFileSync(facts, 'utf8')).toBe(written);
});

test('what may be meant in two ways is left to the editor', async () => {
  const content = copyTiny(scratchFolder());
  const facts = join(content, 'zones/dongwan/facts.mdx');
  edit(facts, 'figure: 80亿元', 'figure: 81亿元');
  const { status, lines } = await command('check --fix', { YEARBOOK_CONTENT: content });
  expect(status).toBe(1);
  expect(lines).toContain('没有可以代改的地方');
  expect(readFileSync(facts, 'utf8')).toContain('81亿元');
});

test('an option that the command does not know is refused', async () => {
  expect((await command('check --fixx')).status).toBe(2);
});
