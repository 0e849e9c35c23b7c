import { describe, expect, it } from 'vitest';
import { parseEventDate, type EventDate } from '../schema/event-date.ts';
import { termOf } from './term.ts';

const dateOf = (text: string) => parseEventDate(text) as EventDate;

describe('the term of an announcement', () => {
  it.each([
    ['2024-11', '2024-11-30', '2024年11月'],
    ['2030', '2030-12-31', '2030年'],
    ['2025-10-05', '2025-10-05', '2025年10月5日'],
    ['2024..2025', '2025-12-31', '2024—2025年'],
  ])('of %s ends on its last possible day, %s', (text, due, dueLabel) => {
    expect(termOf({ date: dateOf(text) }, [])).toMatchObject({ due, dueLabel });
  });

  it.each(['2024-11..', 'unknown'])('of %s has no day', (text) => {
    expect(termOf({ date: dateOf(text) }, [])).toMatchObject({ due: null, dueLabel: null });
  });

  it('ends on the day that is given: mid-October is the twentieth', () => {
    const term = { date: dateOf('2025-10'), due: '2025-10-20', term: '10月中旬' };
    expect(termOf(term, [])).toMatchObject({ due: '2025-10-20', dueLabel: '2025年10月20日', words: '10月中旬' });
    expect(termOf({ date: dateOf('2025-10'), due: '2025-10-31' }, []).dueLabel).toBe('2025年10月31日');
  });
});
