import { expect, it } from 'vitest';
import { doubtKinds, type DoubtKind } from '../schema/doubt.ts';
import type { ZoneEntries } from '../schema/entry.ts';
import { doubtMarksOf, isNote, isRed } from './doubt-mark.ts';

const marks = (...kinds: DoubtKind[]) =>
  doubtMarksOf({ doubts: { value: kinds.map((kind, i) => ({ id: `d${i}`, kind, title: '' })) } } as unknown as ZoneEntries, '/z/')
    .map(({ id, mark }) => `${id} ${mark}`); // prettier-ignore

it('counts red doubts and notes apart, and gives what the print alone caused no mark', () => {
  expect(marks('scope', 'clash', 'trace', 'wording', 'two-ways')).toEqual(['d1 疑一', 'd4 疑二', 'd0 注1', 'd3 注2', 'd2 null']); // prettier-ignore
});

it('puts what is impossible first, and keeps the order of the file within a kind', () => {
  expect(marks('two-ways', 'clash', 'impossible', 'clash')).toEqual(['d2 疑一', 'd1 疑二', 'd3 疑三', 'd0 疑四']);
});

it('takes every kind for red, for a note or for neither, never for both', () => {
  expect(doubtKinds.map((kind) => [kind, isRed({ kind }), isNote({ kind })])).toEqual([
    ['impossible', true, false],
    ['clash', true, false],
    ['two-ways', true, false],
    ['scope', false, true],
    ['wording', false, true],
    ['trace', false, false],
  ]);
});
