import type { Project } from '../model/project.ts';
import type { Zone } from '../model/zone.ts';

export interface ProjectRow {
  zone: Zone;
  project: Project;
}

export interface ProjectGroup {
  id: string;
  title: string;
  rows: ProjectRow[];
}

/** The one list of all projects, which the ledger of projects prints and counts. */
export const projectRows = (zones: Zone[]): ProjectRow[] =>
  zones.flatMap((zone) => zone.projects.map((project) => ({ zone, project })));

const groups = [
  { id: 'building', title: '在建与开工在即' },
  { id: 'planned', title: '备案、签约、意向与谋划' },
  { id: 'unknown', title: '进度未披露' },
  { id: 'existing', title: '已投产' },
];

/** Projects by how far they are; a group without any is left out. */
export const projectGroups = (rows: ProjectRow[]): ProjectGroup[] =>
  groups
    .map((group) => ({ ...group, rows: rows.filter(({ project }) => project.status.tone === group.id) }))
    .filter((group) => group.rows.length > 0);
