import { sort } from 'd3-array';
import type { EventDate } from '../schema/event-date.ts';
import type { stepKinds } from '../schema/project.ts';
import type { DoubtMark } from './doubt-mark.ts';
import type { LabelledFigure, Status } from './figure.ts';
import type { Receipt } from './receipt.ts';
import type { Resolver } from './resolver.ts';
import type { Company, Industry } from './vocabulary.ts';

export interface Step {
  kind: (typeof stepKinds)[number];
  label: string;
  date: EventDate;
  nature: 'happened' | 'announced';
}

export interface Project {
  id: string;
  url: string;
  name: string;
  companies: Company[];
  industry: Industry | null;
  status: Status;
  /** How far the project is, in the report's own word; without one, the label of its status. */
  progress: string;
  investment: LabelledFigure | null;
  figures: LabelledFigure[];
  steps: Step[];
  /** Month of the report, `2025-10`. */
  asOf: string;
  note: string | null;
  doubts: DoubtMark[];
  receipt: Receipt;
}

const stepLabels: Record<Step['kind'], string> = {
  signed: '签约',
  filed: '备案',
  approved: '批准',
  started: '开工',
  enrolled: '入统',
  completed: '完工',
  trial: '试运行',
  operating: '投产',
};
/** 2024年10月开工, 开工（日期未披露）, 2025年6月投产（宣布）. */
export function stepWords({ label, date, nature }: Step): string {
  const asides = [...(date.start === null ? [date.label] : []), ...(nature === 'announced' ? ['宣布'] : [])];
  return `${date.start === null ? '' : date.label}${label}${asides.length > 0 ? `（${asides.join('，')}）` : ''}`;
}

/** In the order of the page: building, then planned, then unknown, then done. */
const toneOrder = ['building', 'planned', 'wanted', 'unknown', 'existing'];

export function assembleProjects(resolver: Resolver): Project[] {
  const entry = resolver.zone.projects;
  const projects = (entry?.value ?? []).map((project, i): Project => {
    const status = resolver.status('project', project.status);
    return {
      id: project.id,
      url: `${resolver.url}#${project.id}`,
      name: project.name,
      companies: project.companies.map(resolver.company),
      industry: project.industry ? resolver.industry(project.industry) : null,
      status,
      progress: project.progress ?? status.label,
      investment: project.investment ? resolver.labelled(project.investment) : null,
      figures: project.figures.map(resolver.labelled),
      steps: project.steps.map((step) => ({ ...step, label: stepLabels[step.kind] })),
      asOf: resolver.month(project.from),
      note: project.note ?? null,
      doubts: resolver.doubts(project.id),
      receipt: resolver.receipt(entry!, ['projects', i]),
    };
  });
  return sort(projects, ({ status }) => toneOrder.indexOf(status.tone));
}
