import type { Zone } from '../model/zone.ts';

type Figures = Pick<Zone, 'facts' | 'projects' | 'chains' | 'prospectus'>;

/** What the index says of a zone for which no figure was chosen: which figures there are, if any. */
export function withoutHeadline(zone: Figures): string {
  const facts = zone.facts.filter(({ figure }) => figure !== null);
  if (facts.some(({ subject }) => subject === null || subject.kind === 'zone')) return '有全园的数，没有选代表数';
  return facts.length > 0 || hasOtherFigures(zone) ? '没有全园的数' : '一个数也没有写';
}

const hasOtherFigures = ({ projects, chains, prospectus }: Figures) =>
  projects.some(({ investment }) => investment !== null) ||
  [...projects, ...prospectus, ...chains.flatMap(({ nodes }) => nodes)].some(({ figures }) => figures.length > 0);
