import { describe, expect, it } from 'vitest';
import { parseEventDate, type EventDate } from '../schema/event-date.ts';
import type { ZoneEvent } from './event.ts';
import { pledgesOf } from './pledge.ts';
import type { Project } from './project.ts';
import { termOf } from './term.ts';

const edition = '2025-10-31';
const event = (date: string, more: Partial<ZoneEvent> = {}) => {
  const read = parseEventDate(date) as EventDate;
  const term = termOf({ date: read }, []);
  return {
    id: 'e',
    date: read,
    kind: 'operation',
    project: 'p',
    term,
    standing: 'ahead',
    doubts: [],
    ...more,
  } as ZoneEvent;
};
const project = (date: string, id = 'p', tone = 'building') =>
  ({
    id,
    name: '甲项目',
    url: '/zones/z/#p',
    status: { tone },
    steps: [{ kind: 'operating', label: '投产', nature: 'announced', date: parseEventDate(date) }],
  }) as unknown as Project;
const ids = (...given: Parameters<typeof pledgesOf>) => pledgesOf(...given).map(({ id }) => id);

describe('what a zone announced', () => {
  it('counts once where a step of a project repeats an event', () => {
    expect(ids([event('2024-12')], [project('2024-12')], edition)).toEqual(['e']);
  });
  it('counts a step of another project, kind or date by itself', () => {
    expect(ids([event('2024-12')], [project('2024-12', 'q')], edition)).toEqual(['e', 'q-operating']);
    expect(ids([event('2024-12', { kind: 'start' })], [project('2024-12')], edition)).toEqual(['e', 'p-operating']);
    expect(ids([event('2024-12')], [project('2025-12')], edition)).toEqual(['e', 'p-operating']);
  });
  it('leaves out what has happened', () => {
    expect(ids([event('2024-12', { term: null, standing: null })], [], edition)).toEqual([]);
  });
  it('of a step stands as its day does', () => {
    const standing = (date: string, tone?: string) => pledgesOf([], [project(date, 'p', tone)], edition)[0]!.standing;
    expect(standing('2025-10')).toBe('overdue');
    expect(standing('2026')).toBe('ahead');
    expect(standing('unknown')).toBe('undated');
    expect(standing('2025-10', 'existing')).toBe('met');
  });
});
