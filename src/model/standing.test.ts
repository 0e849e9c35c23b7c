import { describe, expect, it } from 'vitest';
import { standingOf } from './standing.ts';
import type { LaterReport } from './term.ts';

const edition = '2025-10-31';
const standing = (due: string | null, later: Pick<LaterReport, 'met'>[] = [], isSettled = false) =>
  standingOf({ due, later: later as LaterReport[] }, isSettled, edition);

describe('what was announced', () => {
  it('is overdue from its last day on', () => {
    expect(standing('2025-10-20')).toBe('overdue');
    expect(standing('2025-10-31')).toBe('overdue');
    expect(standing('2025-11-01')).toBe('ahead');
  });
  it('is never overdue without a day', () => expect(standing(null)).toBe('undated'));
  it('is met where a later report says so, and only there', () => {
    expect(standing('2025-10-20', [{ met: true }])).toBe('met');
    expect(standing('2025-10-20', [{ met: false }])).toBe('overdue');
    expect(standing(null, [{ met: true }])).toBe('met');
    expect(standing('2025-10-20', [], true)).toBe('met');
  });
});
