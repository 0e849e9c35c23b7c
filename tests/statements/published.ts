import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A record of `/data/v1` as the rule needs it. */
export interface Published {
  zone: string;
  zoneNames: string[];
  id: string;
  list: string;
  /** As in the data: null is the zone itself. */
  subject: { kind: string; label: string } | null;
  indicator: { id: string; label: string } | null;
  label: string;
  status: string | null;
  /** Its label, where it is a fact. */
  period: { label: string; kind: string; end: string | null } | null;
  figure: string | null;
  /** Everything that the record says, for the numbers and words that a statement may use. */
  says: string;
  red: boolean;
  source: string | null;
  kind: string | null;
  raw: Json;
}

// The data are read as any reader of them would: by their names alone.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any;

/** Of a zone's file what is asked of it as a whole. */
export interface ZoneData {
  id: string;
  city: { id: string; label: string };
  type: { id: string; label: string };
  facts: { id: string; indicator: { id: string }; subject: object | null; status: string }[];
  doubts: { id: string; kind: string }[];
  projects: { status: string; investment: object | null }[];
  prospectus: { kind: string }[];
  events: { nature: string }[];
  articles: object[];
  industries: { id: string; label: string; words: string | null; basis: 'stated' | 'editors' }[];
  companies: { id: string; relation: string }[];
  promises: { id: string; title: string; due: string | null; later: object[] }[];
}

export interface PublishedZone {
  raw: ZoneData;
  records: Map<string, Published>;
}

const red = new Set(['impossible', 'clash', 'two-ways']);
const lists = ['facts', 'projects', 'events', 'prospectus', 'doubts', 'chains'];
/** Named with their list, since they have no id of their own among the records. */
const named = ['industries', 'companies', 'promises', 'questions'];

/** All zones of `/data/v1`, by id. */
export function readPublished(site: string): Map<string, PublishedZone> {
  const folder = join(site, 'data/v1/zones');
  return new Map(
    globSync('*.json', { cwd: folder })
      .sort()
      .map((file) => {
        const raw: Json = JSON.parse(readFileSync(join(folder, file), 'utf8'));
        return [raw.id, { raw, records: recordsOf(raw) }];
      }),
  );
}

/** What the reports say that name no zone. */
export function readUnplaced(site: string): PublishedZone {
  const raw: Json = JSON.parse(readFileSync(join(site, 'data/v1/unplaced.json'), 'utf8'));
  return { raw, records: recordsOf(raw) };
}

function recordsOf(zone: Json): Map<string, Published> {
  const kinds = new Map<string, string>(zone.doubts.map(({ id, kind }: Json) => [id, kind]));
  const isRed = (id: string) => red.has(kinds.get(id)!);
  const records = new Map<string, Published>();
  const add = (list: string, key: string, raw: Json) =>
    records.has(key) || records.set(key, published(zone, list, raw, isRed));
  for (const list of lists) for (const raw of zone[list]) add(list, raw.id, raw);
  for (const { nodes } of zone.chains) for (const raw of nodes) add('nodes', raw.id, raw);
  for (const list of named)
    for (const raw of zone[list] ?? []) {
      // A firm that is two things to a zone has two records.
      if (raw.relation) add(list, `${list}/${raw.id}/${raw.relation}`, raw);
      else add(list, `${list}/${raw.id}`, raw);
    }
  for (const raw of zone.companies ?? [])
    records.set(`companies/${raw.id}`, records.get(`companies/${raw.id}/${raw.relation}`)!);
  return records;
}

function published(zone: Json, list: string, raw: Json, isRed: (id: string) => boolean): Published {
  const isFact = list === 'facts';
  return {
    zone: zone.id,
    zoneNames: [zone.name, zone.shortName],
    id: raw.id,
    list,
    subject: raw.subject ?? null,
    indicator: isFact ? raw.indicator : null,
    label: raw.label ?? raw.name ?? raw.title ?? '',
    status: raw.status ?? null,
    period: isFact ? raw.period : null,
    figure: raw.figure ?? raw.text ?? null,
    says: stringsOf(raw).join(' '),
    red: list === 'doubts' ? isRed(raw.id) : (raw.doubts ?? []).some(isRed),
    source: raw.source ? paragraphOf(raw.source) : null,
    kind: raw.kind ?? null,
    raw,
  };
}

/** An address made of a paragraph's words and one by its number lead to the same place. */
const paragraphOf = ({ url, paragraph }: Json) => `${url.split('#')[0]}#p${paragraph}`;

/** Every word and number of a record, whatever its field. */
const stringsOf = (value: Json): string[] =>
  value === null || value === undefined
    ? []
    : typeof value === 'object'
      ? Object.values(value).flatMap(stringsOf)
      : [String(value)];
