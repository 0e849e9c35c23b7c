import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage } from './built-pages.ts';
import type { PublishedZone, ZoneData } from './published.ts';

type Counted = Pick<ZoneData, 'doubts' | 'projects' | 'prospectus' | 'events' | 'articles'>;
/** A number as a page prints it, and what it is by the data. */
type Count = [page: string, words: RegExp, is: number];

const isOf =
  (...kinds: string[]) =>
  ({ kind }: { kind: string }) =>
    kinds.includes(kind);
const red = isOf('impossible', 'clash', 'two-ways');

/** The numbers that pages print of the whole book or of a zone, counted anew from `/data/v1`. */
function countsOf(zones: Map<string, PublishedZone>, site: string, edition: string): Count[] {
  const all = [...zones.values()].map(({ raw }) => raw);
  const unplaced = JSON.parse(readFileSync(join(site, 'data/v1/unplaced.json'), 'utf8')) as Counted;
  const reports: Counted[] = [...all, unplaced];
  const promises = all.flatMap((zone) => zone.promises);
  const open = promises.filter(({ later }) => later.length === 0);
  const overdue = open.filter(({ due }) => due !== null && due <= edition).length;
  const doubts = reports.flatMap((one) => one.doubts);
  const projects = all.flatMap((zone) => zone.projects);
  const events = all.flatMap((zone) => zone.events);
  const of = <T extends { status: string }>(list: T[], ...statuses: string[]) =>
    list.filter(({ status }) => statuses.includes(status)).length;
  return [
    ...all.flatMap(({ id, doubts: own, facts }): Count[] => [
      [`/zones/${id}/`, /疑(\d+)条/gu, own.filter(red).length],
      [`/zones/${id}/`, /注(\d+)条/gu, own.filter((doubt) => !red(doubt)).length],
      [`/zones/${id}/`, /举要全部(\d+)条/gu, facts.length],
    ]),
    ['/', /园区(\d+)个/gu, all.length],
    ['/', /报道(\d+)篇/gu, reports.flatMap(({ articles }) => articles).length],
    ['/', /其中(\d+)件到期未见报道/gu, overdue],
    ['/', /数或说法相左的(\d+)处/gu, doubts.filter(red).length],
    ['/', /字句残缺的(\d+)处/gu, doubts.filter(isOf('scope', 'wording')).length],
    ['/', /转录痕迹(\d+)处/gu, doubts.filter(isOf('trace')).length],
    ['/doubts/', /报道里的(\d+)处可疑/gu, doubts.length],
    ['/doubts/', /可疑，(\d+)处是数或说/gu, doubts.filter(red).length],
    ['/promises/', /(?<!“)到期未见报道(\d+)件/gu, overdue],
    ['/promises/', /没有期限(\d+)件/gu, open.filter(({ due }) => due === null).length],
    ['/promises/', /未到期(\d+)件/gu, open.filter(({ due }) => due !== null && due > edition).length],
    ['/projects/', /具名的项目(\d+)个/gu, projects.length],
    ['/projects/', /写明投资的(\d+)个/gu, projects.filter(({ investment }) => investment).length],
    ['/projects/', /到期未见报道的(\d+)件/gu, overdue],
    ['/projects/', /在建与开工在即(\d+)个/gu, of(projects, 'building', 'starting')],
    ['/projects/', /签约、意向与谋划(\d+)个/gu, of(projects, 'filed', 'signed', 'intended', 'planned')],
    ['/projects/', /已投产(\d+)个/gu, of(projects, 'operating')],
    ['/opportunities/', /园区在找什么(\d+)条/gu, all.flatMap((zone) => zone.prospectus.filter(isOf('want'))).length],
    ['/opportunities/', /能给什么(\d+)条/gu, all.flatMap((zone) => zone.prospectus.filter(isOf('offer'))).length],
    ['/timeline/', /大事记(\d+)件/gu, events.length],
    ['/timeline/', /(\d+)件只是说要/gu, events.filter(({ nature }) => nature === 'announced').length],
  ];
}

/** The numbers of pages that are not what the data count; a page without any of its numbers is told, too. */
export function wrongCounts(
  zones: Map<string, PublishedZone>,
  site: string,
  edition: string,
  pageOf: (address: string) => BuiltPage | null,
): string[] {
  const counts = countsOf(zones, site, edition).map(([page, words, is]) => {
    const printed = [...pageOf(page)!.words.matchAll(words)].map(([text, n]) => ({ text, n: Number(n) }));
    return { page, words, is, printed };
  });
  const wrong = counts.flatMap(({ page, is, printed }) =>
    printed.filter(({ n }) => n !== is).map(({ text }) => `${page} prints “${text}”, and the data count ${is}`),
  );
  const silent = [...Map.groupBy(counts, ({ page }) => page)]
    .filter(([, own]) => own.every(({ printed }) => printed.length === 0))
    .map(([page]) => `${page} prints none of the numbers that are looked for: say here how it now words them`);
  return [...wrong, ...silent];
}
