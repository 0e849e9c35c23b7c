import type { ListName } from '../schema/zone-lists.ts';

/** A section of a zone's profile. */
export interface ProfileSection {
  /** Its anchor. */
  id: string;
  title: string;
  /** The list whose entries it shows and gives their anchors; where the list is empty, the section is left out. */
  list?: ListName;
  /** It is shown even where its list is empty. */
  always?: true;
}

/** What stands above the numbered sections. */
export const profileHead = 'overview';

/**
 * The sections in the order of the page. Each is drawn by the component of its name: `before-you-visit` by
 * ProfileBeforeYouVisit.astro.
 */
export const profileSections: ProfileSection[] = [
  { id: 'facts', title: '概览', list: 'facts', always: true },
  { id: 'chains', title: '产业链', list: 'chains' },
  { id: 'events', title: '大事记', list: 'events' },
  { id: 'projects', title: '项目', list: 'projects' },
  { id: 'prospectus', title: '园区在找什么', list: 'prospectus' },
  { id: 'before-you-visit', title: '行前须知' },
  { id: 'articles', title: '报道' },
  { id: 'doubts', title: '出处与存疑', list: 'doubts', always: true },
  { id: 'cite', title: '引用与下载' },
];

/** The sections of a zone's profile; `holds` tells whether a list of the zone has entries. */
export const shownSections = (holds: (list: ListName) => boolean) =>
  profileSections.filter(({ list, always }) => !list || always || holds(list));

/** The lists whose entries have an anchor on the profile. */
export const anchoredLists = profileSections.flatMap(({ list }) => list ?? []);
