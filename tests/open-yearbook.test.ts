import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openYearbook } from '../src/open-yearbook.ts';
import { copyTiny, edit, scratchFolder } from './support/yearbooks.ts';

const content = copyTiny(scratchFolder());

test('content is not parsed again as long as no byte of it changes', () => {
  const opened = openYearbook(content);
  expect(openYearbook(content)).toBe(opened);
  expect(openYearbook(content).book).toBe(opened.book);
});

test('a change is seen at once, and does not reach into what was opened before', () => {
  const before = openYearbook(content);
  const { title } = before.book;
  edit(join(content, 'yearbook.yaml'), 'title: ', 'title: 另');
  expect(openYearbook(content).book.title).toBe(`另${title}`);
  expect(before.book.title).toBe(title);
});

test('so is a fault', () => {
  edit(join(content, 'terms/dock.mdx'), 'term: ', 'trem: ');
  expect(openYearbook(content).problems.map(({ rule }) => rule)).toContain('unknown-field');
});
