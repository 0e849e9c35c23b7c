import type { Project, Step } from './project.ts';

/** What was announced: of which kind, where it is a step, and in a report of which month, where that is known. */
interface Announced {
  kind: Step['kind'] | null;
  month: string | null;
}

/**
 * The record of its project tells that it is done: the same step has happened since, or a later report has the project in
 * operation. What a project had done before the announcement settles nothing.
 */
export function isSettledBy(project: Pick<Project, 'steps' | 'status' | 'asOf'>, { kind, month }: Announced): boolean {
  const isSince = (last: string | null) => month === null || last === null || last.slice(0, 7) >= month;
  const happened = project.steps.some(
    (step) => step.nature === 'happened' && step.kind === kind && isSince(step.date.last),
  );
  return happened || (project.status.tone === 'existing' && (month === null || project.asOf > month));
}
