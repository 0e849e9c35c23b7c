import { greatest } from 'd3-array';
import type { ChainNode } from './chain.ts';
import type { Pledge } from './pledge.ts';
import type { Project } from './project.ts';
import type { Known, Question } from './open-question.ts';

/** The status ids of projects that are asked about, the least clear first. */
const order = ['unknown', 'starting', 'building'];

/**
 * One question for each project that is under way or whose progress is not reported: about its owner, its date, its
 * permits, what it takes in and who buys from it. What is recorded is not asked.
 */
export function projectQuestions({ projects, chains, promises }: Known): Question[] {
  return order.flatMap((status) =>
    projects
      .filter((project) => project.status.id === status)
      .map((project): Question => {
        const asks = [
          ownerAsk(project),
          stepAsk(project, promises),
          permitAsk(project),
          ...(isAlone(project, projects) ? chainAsks(project, chains) : []),
        ].filter((ask) => ask !== null);
        return {
          id: `ask-${project.id}`,
          short: project.name,
          ask: `${project.name}：${asks.join('；')}？`,
          reason: reasonOf(project, promises),
          about: project.id,
          rule: 'project',
        };
      }),
  );
}

/** One question for each thing that is overdue, where it belongs to no project that is asked about. */
export function overdueQuestions({ projects, promises }: Known): Question[] {
  const asked = new Set(projects.filter(({ status }) => order.includes(status.id)).map(({ id }) => id));
  return promises
    .filter((pledge) => pledge.standing === 'overdue' && !asked.has(pledge.project ?? ''))
    .map((pledge) => ({
      id: `ask-${pledge.id}`,
      short: pledge.title,
      ask: `${overdueAsk(pledge)}？`,
      reason: '到期未见报道',
      about: pledge.project ?? pledge.id,
      rule: 'project' as const,
    }));
}

const overdueAsk = ({ title, dueLabel }: Pledge) => `“${title}”期限是${dueLabel}，做到了没有`;

/** Of what a project has overdue, that which was due last: the rest goes before it. */
const overdueOf = ({ id }: Project, promises: Pledge[]) =>
  greatest(
    promises.filter(({ project, standing }) => project === id && standing === 'overdue'),
    ({ due }) => due!,
  );

const reasonOf = (project: Project, promises: Pledge[]) =>
  overdueOf(project, promises)
    ? '到期未见报道'
    : project.progress === project.status.label && project.status.id === 'unknown'
      ? '报道没有写进度'
      : `报道作${project.progress.includes('“') ? project.progress : `“${project.progress}”`}`;

const ownerAsk = ({ companies }: Project) => (companies.length === 0 ? '业主是哪家公司' : null);

function stepAsk(project: Project, promises: Pledge[]): string | null {
  const overdue = overdueOf(project, promises);
  if (overdue) return overdueAsk(overdue);
  if (project.status.id === 'unknown') return '做到了哪一步';
  if (project.status.id === 'starting') return '开工没有，哪天完工投用';
  const dated = project.steps.some(({ kind, date }) => kind === 'operating' && date.start !== null);
  return dated ? null : '哪天完工投用';
}

const permitAsk = ({ steps }: Project) =>
  steps.some(({ kind, nature }) => kind === 'approved' && nature === 'happened')
    ? null
    : '环评等许可办下来没有，文号是什么';

/** Whether it is the only project of its trade in its report: a chain of several does not say which of them takes what. */
const isAlone = (project: Project, projects: Project[]) =>
  projects.filter(
    ({ industry, receipt }) => industry === project.industry && receipt.article === project.receipt.article,
  ).length === 1;

function chainAsks(project: Project, chains: Known['chains']): string[] {
  const nodes = chains
    .flatMap((chain) => chain.nodes)
    .filter((node) => isOf(node, project) && node.companies.length === 0);
  const taken = nodes.filter(({ kind, figures }) => kind === 'material' && figures.length === 0);
  const made = nodes.filter(({ kind }) => kind === 'product');
  return [
    ...taken.slice(0, 1).map(({ label }) => `${label}是哪几类、从哪里来、一年多少`),
    ...made.slice(0, 1).map(({ label }) => `“${label}”这一环卖给谁`),
  ];
}

const isOf = ({ industry, receipt }: ChainNode, project: Project) =>
  industry !== null && industry.id === project.industry?.id && receipt.article === project.receipt.article;
