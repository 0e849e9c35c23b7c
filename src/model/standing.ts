import type { Term } from './term.ts';

/** Of what was announced: a later report tells that it is done; its day has come; its day lies ahead; it has no day. */
export type Standing = 'met' | 'overdue' | 'ahead' | 'undated';

/** What is due on the edition's own day has come due. */
export function standingOf({ due, later }: Pick<Term, 'due' | 'later'>, isSettled: boolean, edition: string): Standing {
  if (isSettled || later.some(({ met }) => met)) return 'met';
  if (due === null) return 'undated';
  return due <= edition ? 'overdue' : 'ahead';
}
