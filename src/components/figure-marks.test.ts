import { expect, it } from 'vitest';
import type { Doubt } from '../model/doubt.ts';
import type { Paragraph } from '../model/paragraph.ts';
import { figureMarks } from './figure-marks.ts';

const paragraph = (index: number, ...ids: string[]) =>
  ({ block: { index }, marks: ids.map((id, i) => ({ start: i, end: i + 1, url: `/z/#${id}`, label: id })) }) as unknown as Paragraph; // prettier-ignore
const doubt = (mark: string, kind: Doubt['kind'], ...about: string[]) =>
  ({ mark, kind, about, url: `/z/#${mark}` }) as unknown as Doubt;
const told = (marks: ReturnType<typeof figureMarks>) =>
  [...marks.values()].flat().map(({ label, after }) => `${label}${after!.map(({ text }) => text).join('')}`);

it('puts a red doubt behind the first figure that it is about, and there alone', () => {
  const marks = figureMarks([paragraph(1, 'a', 'b'), paragraph(2, 'b', 'c')], [doubt('疑一', 'clash', 'c', 'b')]);
  expect(told(marks)).toEqual(['a', 'b疑一', 'b', 'c']);
});

it('leaves notes to the line under the paragraph', () => {
  expect(told(figureMarks([paragraph(1, 'a')], [doubt('注1', 'scope', 'a')]))).toEqual(['a']);
});
