import { group } from 'd3-array';
import type { Fact } from '../model/fact.ts';
import type { Yearbook } from '../model/yearbook.ts';
import type { Zone } from '../model/zone.ts';
import { promiseLedger, type LedgerEntry } from './promises.ts';

/** A figure that was given in two volumes. */
export interface Pair {
  before: Fact;
  after: Fact;
}

/** What differs between the reports of the current volume and those of earlier ones, of one zone. */
export interface ZoneChanges {
  zone: Zone;
  /** Figures that only the current volume has. */
  fresh: Fact[];
  /** The same figure for a later or another period. */
  continued: Pair[];
  /** The same figure for the same period with another value. */
  revised: Pair[];
  /** Figures that the current volume does not mention again. */
  silent: Fact[];
}

export interface Changes {
  /** Year of the current volume. */
  volume: number;
  /** The year before it that has a volume; null where this is the first. */
  before: number | null;
  /** Zones whose reports are all of the current volume. */
  firstSeen: Zone[];
  /** Zones of which the current volume has no report. */
  unseen: Zone[];
  /** Zones that both have reports on. */
  compared: ZoneChanges[];
  /** Promises of earlier volumes that were due by the edition, without a later report. */
  overdue: LedgerEntry[];
}

type Book = Pick<Yearbook, 'zones' | 'volumes' | 'volume' | 'edition'>;

/** All that can be computed of what changed: what is given of an article is of the volume of its source. */
export function changesOf({ zones, volumes, volume, edition }: Book): Changes {
  const before = volumes.find(({ year }) => year < volume)?.year ?? null;
  const isNow = (zone: Zone) => zone.volumes.includes(volume);
  const wasBefore = (zone: Zone) => zone.volumes.some((year) => year < volume);
  return {
    volume,
    before,
    firstSeen: zones.filter((zone) => isNow(zone) && !wasBefore(zone)),
    unseen: zones.filter((zone) => !isNow(zone)),
    compared: zones.filter((zone) => isNow(zone) && wasBefore(zone)).map((zone) => zoneChanges(zone, volume)),
    overdue: promiseLedger(zones, edition).overdue.filter(
      ({ zone, pledge }) => volumeOf(zone.articles, pledge.receipt.article) < volume,
    ),
  };
}

const volumeOf = (articles: Zone['articles'], id: string) => articles.find((article) => article.id === id)!.volume;

/** Two figures are of one thing where indicator, subject, label and unit are the same. */
const thingOf = ({ indicator, subject, label, figure, status }: Fact) =>
  [indicator.id, subject?.id ?? subject?.label ?? '', label, figure?.unit ?? '', status.id].join('|');

export function zoneChanges(zone: Zone, volume: number): ZoneChanges {
  const isOfVolume = (fact: Fact) => volumeOf(zone.articles, fact.receipt.article) >= volume;
  const changes: ZoneChanges = { zone, fresh: [], continued: [], revised: [], silent: [] };
  for (const facts of group(zone.facts, thingOf).values()) {
    const now = facts.filter(isOfVolume);
    const then = facts.filter((fact) => !isOfVolume(fact));
    if (then.length === 0) changes.fresh.push(...now);
    else if (now.length === 0) changes.silent.push(...then);
    else for (const after of now) comparePeriods(after, then, changes);
  }
  return changes;
}

/** A figure of the same period is held against its value; else it continues the latest of the earlier ones. */
function comparePeriods(after: Fact, then: Fact[], changes: ZoneChanges): void {
  const same = then.find(({ period }) => period.label === after.period.label);
  if (!same) changes.continued.push({ before: then.at(-1)!, after });
  else if (valueOf(same) !== valueOf(after)) changes.revised.push({ before: same, after });
}

const valueOf = ({ figure, text }: Fact) => figure?.figure ?? text;
