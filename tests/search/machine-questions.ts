import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import { exportReports } from '../../src/exports/reports.ts';
import { address } from '../../src/site/address.ts';
import type { Reports } from '../../src/model/zone.ts';
import type { Yearbook } from '../../src/model/yearbook.ts';

/** A question made from one record: `exact` are the addresses of the records of that wording, `expected` their pages. */
export interface MachineQuestion {
  group: string;
  query: string;
  expected: string[];
  exact: string[];
}

interface Named {
  url: string;
  /** Short name of its zone; empty for what belongs to none. */
  zone: string;
  kind: 'fact' | 'project' | 'node' | 'event' | 'offer' | 'company' | 'term';
  name: string;
  figure?: string;
}

/** Every record with its printed name and address, as /data/v1 gives them. */
function namedIn(reports: Reports, zone: string): Named[] {
  const { facts, projects, chains, events, prospectus } = exportReports(reports);
  const at = (id: string) => `${reports.url.slice(1)}#${id}`;
  return [
    ...facts.map(({ id, label, figure }) => ({
      url: at(id),
      zone,
      kind: 'fact' as const,
      name: label,
      ...(figure && { figure }),
    })),
    ...projects.map(({ id, name }) => ({ url: at(id), zone, kind: 'project' as const, name })),
    ...chains.flatMap(({ nodes }) =>
      nodes.map(({ id, label }) => ({ url: at(id), zone, kind: 'node' as const, name: label })),
    ),
    ...events.map(({ id, title }) => ({ url: at(id), zone, kind: 'event' as const, name: title })),
    ...prospectus.map(({ id, title }) => ({ url: at(id), zone, kind: 'offer' as const, name: title })),
  ];
}

/** A number that is the same for the same words on every machine, so that every run draws the same records. */
function hash(text: string): number {
  let value = 2166136261;
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0)!, 16777619) >>> 0;
  return value;
}

const han = /\p{Script=Han}/u;
const sound = (character: string) => pinyin(character, { toneType: 'none', type: 'array' })[0]!;

/** Replaces one character by another of the same sound, such that the pair occurs nowhere in the book. */
function mistype(name: string, bySound: Map<string, string[]>, text: string): string | undefined {
  const characters = [...name];
  const first = hash(name) % characters.length;
  for (let step = 0; step < characters.length; step++) {
    const at = (first + step) % characters.length;
    if (!han.test(characters[at]!)) continue;
    for (const other of bySound.get(sound(characters[at]!)) ?? []) {
      if (other === characters[at]) continue;
      const wrong = characters.with(at, other);
      const around = wrong.slice(Math.max(0, at - 1), at + 2).join('');
      if (!text.includes(around) && !text.includes(around.slice(0, 2)) && !text.includes(around.slice(-2)))
        return wrong.join('');
    }
  }
  return undefined;
}

/** The part of a long name that a person would type: its first clause, without marks. */
const clause = (name: string) =>
  name
    .split(/[，。、；：（(]/u)[0]!
    .replaceAll(/[“”"《》]/gu, '')
    .slice(0, 14);

/** Questions made from every record by rule; of each form, one in `one` is used. */
export function machineQuestions(book: Yearbook, one = 6): MachineQuestion[] {
  const records: Named[] = [
    ...book.zones.flatMap((zone) => namedIn(zone, zone.shortName)),
    ...namedIn(book.unplaced, ''),
    ...book.companies.map((company) => ({
      url: address.company(company.id).slice(1),
      zone: '',
      kind: 'company' as const,
      name: company.label,
    })),
    ...book.terms.map(({ url, label }) => ({ url: url.slice(1), zone: '', kind: 'term' as const, name: label })),
  ];
  const text = [
    ...records.map(({ name }) => name),
    ...[...book.zones, book.unplaced].flatMap(({ articles }) =>
      articles.flatMap(({ blocks }) => blocks.map((block) => block.text)),
    ),
  ].join('\n');
  const bySound = Map.groupBy(
    [...new Set(text)].filter((character) => han.test(character)),
    sound,
  );
  const bare = (text: string) => text.replaceAll(/[“”"《》]/gu, '');
  const toTraditional = Converter({ from: 'cn', to: 't' });
  const made = new Map<string, MachineQuestion>();
  const ask = (group: string, query: string | undefined, is: (record: Named) => boolean) => {
    if (!query || made.has(query) || hash(`${group} ${query}`) % one !== 0) return;
    const exact = records.filter(is).map(({ url }) => url);
    const expected = [...new Set(exact.map((url) => (url.startsWith('zones/') ? url.split('#')[0]! : url)))];
    made.set(query, { group, query, expected, exact });
  };
  for (const record of records) {
    const { zone, kind, name, figure } = record;
    const short = clause(name);
    const alike = (other: Named) =>
      bare(other.name).includes(short) || (short.length > 3 && short.includes(bare(other.name)));
    const here = (other: Named) => other.zone === zone && alike(other);
    if (zone) {
      ask(`zone + ${kind}`, zone + short, here);
      ask('apart', `${zone} ${short}`, here);
    } else ask(kind, short, alike);
    if (figure) ask('figure', figure, (other) => other.figure === figure || other.name.includes(figure));
    if (!/^\p{Script=Han}{3,10}$/u.test(short)) continue;
    if (kind !== 'fact' && kind !== 'event') {
      ask('pinyin', pinyin(short, { toneType: 'none', separator: '' }), alike);
      ask('typo', mistype(short, bySound, text), alike);
    }
    const traditional = toTraditional(zone + short);
    if (traditional !== zone + short) ask('traditional', traditional, zone ? here : alike);
  }
  return [...made.values()];
}
