import type { Project, Step } from './project.ts';

/**
 * Announced steps whose last possible day is before the edition's date, of a project that is not in operation
 * (到期未见报道). A later report of the same step takes it off the list.
 */
export function overdueSteps(project: Pick<Project, 'steps' | 'status'>, edition: string): Step[] {
  if (project.status.tone === 'existing') return [];
  const happened = new Set(project.steps.filter(({ nature }) => nature === 'happened').map(({ kind }) => kind));
  return project.steps.filter(
    ({ kind, nature, date }) => nature === 'announced' && !happened.has(kind) && (date.last ?? edition) < edition,
  );
}
