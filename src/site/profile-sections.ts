import type { ListName } from '../schema/zone-lists.ts';

/**
 * A section of a zone's profile: its anchor, its title, and the list that it needs; without entries in that list it is
 * left out.
 */
export interface ProfileSection {
  id: string;
  title: string;
  needs?: ListName;
}

/** What stands above the numbered sections. */
export const profileHead = 'overview';

/**
 * The sections in the order of the page. Each is drawn by the component of its name: `before-you-visit` by
 * ProfileBeforeYouVisit.astro.
 */
export const profileSections: ProfileSection[] = [
  { id: 'facts', title: '概览' },
  { id: 'chains', title: '产业链', needs: 'chains' },
  { id: 'events', title: '大事记', needs: 'events' },
  { id: 'projects', title: '项目', needs: 'projects' },
  { id: 'prospectus', title: '园区在找什么', needs: 'prospectus' },
  { id: 'before-you-visit', title: '行前须知' },
  { id: 'articles', title: '报道' },
  { id: 'doubts', title: '出处与存疑' },
  { id: 'cite', title: '引用与下载' },
];

/** The sections of a zone's profile; `holds` tells whether a list of the zone has entries. */
export const shownSections = (holds: (list: ListName) => boolean) =>
  profileSections.filter(({ needs }) => needs === undefined || holds(needs));
