import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { soundParts } from './sound-parts.ts';

const word = z.string().regex(/^[a-z]+$/);
const node = z.strictObject({ id: word, label: word });
const record = z.strictObject({ id: word, title: word, nodes: z.array(node).min(1).default([]) });
const list = z.strictObject({ records: z.array(record) });
const file = z.strictObject({
  title: word,
  note: word.optional(),
  place: z.strictObject({ city: word }),
  lists: z.array(word).default([]),
});

const a = { id: 'a', title: 'a', nodes: [{ id: 'n', label: 'n' }] };
const b = { id: 'b', title: '2', nodes: [{ id: 'n', label: 'n' }] };
const c = { id: 'c', title: 'c', nodes: [{ id: 'n', label: '1' }, { id: 'm', label: 'm' }] }; // prettier-ignore

describe('what of a file keeps to its shape', () => {
  it('is all of it where all does', () => {
    expect(soundParts(list, { records: [a] }, [])).toMatchObject({ value: { records: [a] }, lost: [] });
  });

  it('is the records that do, and the parts of records, each at its own place', () => {
    const { value, lost, authored } = soundParts(list, { records: [b, a, c] }, []);
    expect(value).toEqual({ records: [a, { ...c, nodes: [{ id: 'm', label: 'm' }] }] });
    expect(lost.map(({ keys }) => keys)).toEqual([
      ['records', 2, 'nodes', 0],
      ['records', 0],
    ]);
    expect(authored(['records', 0, 'title'])).toEqual(['records', 1, 'title']);
    expect(authored(['records', 1, 'nodes', 0, 'id'])).toEqual(['records', 2, 'nodes', 1, 'id']);
  });

  it('is no record of which nobody can tell what it says', () => {
    const { value, lost } = soundParts(list, { records: [a, { ...a, id: 'd' }] }, [['records', 0, 'title']]);
    expect(value).toEqual({ records: [{ ...a, id: 'd' }] });
    expect(lost.map(({ keys }) => keys)).toEqual([['records', 0]]);
  });

  it('is, of a file that is one record, each field that does', () => {
    const { value, authored } = soundParts(file, { title: 'x', note: '1', place: {}, lists: ['1', 'y'], more: '' }, []);
    expect(value).toEqual({ title: 'x', note: undefined, place: { city: '' }, lists: ['y'] });
    expect(authored(['lists', 0])).toEqual(['lists', 1]);
    expect(soundParts(file, '', []).value).toEqual({ title: '', note: undefined, place: { city: '' }, lists: [] });
  });
});
