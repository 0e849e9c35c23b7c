import { describe, expect, it } from 'vitest';
import { parseEventDate, type EventDate } from '../schema/event-date.ts';
import type { Project, Step } from './project.ts';
import { isSettledBy } from './settled.ts';

const step = (date: string) =>
  ({ kind: 'operating', label: '投产', nature: 'happened', date: parseEventDate(date) as EventDate }) as Step;
const project = (steps: Step[], tone = 'building', asOf = '2024-10') =>
  ({ steps, status: { tone }, asOf }) as unknown as Project;
const announced = { kind: 'operating', month: '2024-10' } as const;

describe('what a project announced', () => {
  it('is settled by the same step, once it has happened since', () => {
    expect(isSettledBy(project([]), announced)).toBe(false);
    expect(isSettledBy(project([step('2024-12')]), announced)).toBe(true);
    expect(isSettledBy(project([step('2023')]), announced)).toBe(false);
    expect(isSettledBy(project([step('2024-12')]), { ...announced, kind: 'completed' })).toBe(false);
  });
  it('is settled by operation in a later report, not by that of the same one', () => {
    expect(isSettledBy(project([], 'existing', '2025-10'), announced)).toBe(true);
    expect(isSettledBy(project([], 'existing'), announced)).toBe(false);
  });
});
