import type { DoubtMark } from '../model/doubt-mark.ts';
import type { Fact } from '../model/fact.ts';
import type { Zone } from '../model/zone.ts';

/** A record that can be cited and corrected, in the order of the profile. */
export interface CitableRecord {
  id: string;
  url: string;
  /** What it is called on a list of records. */
  title: string;
  fact: Fact | null;
  /** What the editors doubt of it; a doubt or a report itself has none. */
  doubts: DoubtMark[];
}
export interface CitableGroup {
  title: string;
  records: CitableRecord[];
}

/** Every record of a zone that its profile shows under an id, list by list; lists without a record are left out. */
export function citableRecords(zone: Zone): CitableGroup[] {
  const plain = (records: { id: string; url: string; title: string; doubts?: DoubtMark[] }[]) =>
    records.map(({ id, url, title, doubts = [] }) => ({ id, url, title, fact: null, doubts }));
  const groups: CitableGroup[] = [
    { title: '数字', records: zone.facts.map((fact) => ({ id: fact.id, url: fact.url, title: factTitle(fact), fact, doubts: fact.doubts })) },
    { title: '项目', records: plain(zone.projects.map((project) => ({ ...project, title: project.name }))) },
    { title: '环节', records: plain(zone.chains.flatMap(({ nodes }) => nodes).map((node) => ({ ...node, title: node.label }))) },
    { title: '大事', records: plain(zone.events) },
    { title: '提供与所求', records: plain(zone.prospectus) },
    { title: '存疑', records: plain(zone.doubts) },
    { title: '报道', records: plain(zone.articles) },
  ]; // prettier-ignore
  return groups.filter(({ records }) => records.length > 0);
}

function factTitle({ label, subject, figure, text, periodLabel }: Fact): string {
  const name = subject && !label.includes(subject.label) ? `${subject.label}：${label}` : label;
  return `${name} ${figure?.shown ?? text ?? ''}（${periodLabel}）`;
}
