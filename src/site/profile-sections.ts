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
  /** How many entries the list must have for it; else one. */
  least?: number;
}

/**
 * The sections in the order of the page. Each is drawn by the component of its name: `before-you-visit` by
 * ProfileBeforeYouVisit.astro. The first chain stands above the numbered ones, since it is drawn open on wide windows.
 */
export const profileSections: ProfileSection[] = [
  { id: 'chains', title: '产业链全图', list: 'chains' },
  { id: 'overview', title: '概述与档案', always: true },
  { id: 'facts', title: '全部数字', list: 'facts', always: true },
  { id: 'other-chains', title: '其余产业链', list: 'chains', least: 2 },
  { id: 'events', title: '大事记', list: 'events' },
  { id: 'projects', title: '项目', list: 'projects' },
  { id: 'prospectus', title: '供与求', list: 'prospectus' },
  { id: 'before-you-visit', title: '去之前先问', always: true },
  { id: 'articles', title: '报道', always: true },
  { id: 'doubts', title: '疑与注', list: 'doubts', always: true },
  { id: 'cite', title: '引用与下载', always: true },
];

/** The sections of a zone's profile; `count` tells how many entries a list of the zone has. */
export const shownSections = (count: (list: ListName) => number) =>
  profileSections.filter(({ list, always, least = 1 }) => always || (list && count(list) >= least));

/** The lists whose entries have an anchor on the profile. */
export const anchoredLists = profileSections.flatMap(({ list }) => list ?? []);
