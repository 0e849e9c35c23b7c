import type { Zone } from '../model/zone.ts';
import type { BoardPart } from './standing-board.ts';

/** Where the rest of a question is, and what else must be said of it. */
export function restWords(zone: Zone, part: BoardPart, more: number): { text: string; href: string }[] {
  const { projects } = zone;
  if (part === 'building' && projects.some(({ status }) => status.tone === 'building')) {
    const building = projects.filter(({ status }) => status.tone === 'building');
    const none = building.every(({ investment }) => investment === null);
    const rest = more > 0 ? `另有${more}项` : '逐项看';
    return [{ text: none ? `${rest}，投资都没写` : rest, href: '#projects' }];
  }
  const silent = projects.filter(({ status }) => status.tone === 'unknown').length;
  const unknown = part === 'planned' && silent > 0 ? [{ text: `进度没写的项目${silent}个`, href: '#projects' }] : [];
  return [...(more > 0 ? [{ text: `另有${more}项`, href: restOf(zone, part) }] : []), ...unknown];
}

function restOf({ projects, chains, prospectus }: Zone, part: BoardPart): string {
  if (part === 'wanted') return prospectus.some(({ kind }) => kind === 'want') ? '#prospectus' : '#chains';
  if (part === 'planned') return projects.length > 0 ? '#projects' : '#facts';
  return chains.length > 0 ? '#chains' : projects.length > 0 ? '#projects' : '#facts';
}
