import type { DoubtMark } from './doubt-mark.ts';
import { stepOf, type ZoneEvent } from './event.ts';
import type { Project, Step } from './project.ts';
import type { Receipt } from './receipt.ts';
import { isSettledBy } from './settled.ts';
import { standingOf, type Standing } from './standing.ts';
import { termOf, type Term } from './term.ts';

/** Something that was announced: an event, or a step of a project that no event tells. */
export interface Pledge extends Term {
  id: string;
  url: string;
  title: string;
  /** Whose it is, where it is a project's. */
  project: string | null;
  standing: Standing;
  doubts: DoubtMark[];
  receipt: Receipt;
}

/** All that a zone announced, each thing once: a step of the same project, kind and date as an event is that event. */
export function pledgesOf(events: ZoneEvent[], projects: Project[], edition: string): Pledge[] {
  const told = events.flatMap((event) => pledgeOfEvent(event));
  const isTold = (project: Project, { kind, date }: Step) =>
    events.some(
      (event) => event.project === project.id && stepOf[event.kind] === kind && event.date.text === date.text,
    );
  const steps = projects.flatMap((project) =>
    project.steps
      .filter((step) => step.nature === 'announced' && !isTold(project, step))
      .map((step) => pledgeOfStep(project, step, edition)),
  );
  return [...told, ...steps];
}

function pledgeOfEvent({ id, url, title, project, term, standing, doubts, receipt }: ZoneEvent): Pledge[] {
  return term && standing ? [{ ...term, id, url, title, project, standing, doubts, receipt }] : [];
}

/** The record of a project rests on its newest report, so that it may be in operation since the step was announced. */
function pledgeOfStep(project: Project, { kind, label, date }: Step, edition: string): Pledge {
  const term = termOf({ date }, []);
  return {
    ...term,
    id: `${project.id}-${kind}`,
    url: project.url,
    title: `${project.name}${label}`,
    project: project.id,
    standing: standingOf(term, isSettledBy(project, { kind, month: null }), edition),
    doubts: project.doubts,
    receipt: project.receipt,
  };
}
