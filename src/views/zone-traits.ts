import { greatest } from 'd3-array';
import type { Topic } from '../model/vocabulary.ts';
import type { Yearbook } from '../model/yearbook.ts';
import type { Zone } from '../model/zone.ts';
import { address } from '../site/address.ts';

/** What the index of zones filters and sorts by. */
export interface ZoneTraits {
  /** `city-jinzhong`, `has-plant` … */
  tokens: string[];
  /** How many of the core topics the reports answer, and how many there are. */
  stated: number;
  asked: number;
  /** Last day of the newest figure, and its period in words. */
  newest: string | null;
  newestLabel: string | null;
}

export interface FacetList {
  id: string;
  kind: 'volume' | 'has';
  label: string;
  url: string;
  zones: Zone[];
}

/** The kinds of evidence to filter by, each a rule over facts and offers. */
const evidence: { id: string; label: string; holds: (zone: Zone, topics: Topic[], since: string) => boolean }[] = [
  { id: 'land', label: '写到用地', holds: (zone, topics) => answers(zone, topics, ['land']) },
  { id: 'plant', label: '写到厂房', holds: (zone, topics) => answers(zone, topics, ['plant', 'plant-terms']) },
  {
    id: 'recent',
    label: '有一年内的金额',
    holds: (zone, _, since) =>
      zone.facts.some(
        ({ subject, indicator, period, status }) =>
          !subject && indicator.dimension === 'money' && status.id === 'actual' && (period.end ?? '') >= since,
      ),
  },
  { id: 'chain', label: '有产业链', holds: ({ chains }) => chains.length > 0 },
  { id: 'wants', label: '写明招什么', holds: ({ prospectus }) => prospectus.some(({ kind }) => kind === 'want') },
];

function answers({ facts, prospectus }: Zone, topics: Topic[], roles: Topic['role'][]): boolean {
  const asked = new Set(topics.filter(({ role }) => role && roles.includes(role)).map(({ id }) => id));
  return (
    facts.some(({ subject, indicator }) => !subject && asked.has(indicator.topic ?? '')) ||
    prospectus.some(({ kind, topic }) => kind === 'offer' && asked.has(topic.id))
  );
}

const since = (edition: string) => `${Number(edition.slice(0, 4)) - 1}${edition.slice(4)}`;

export function zoneTraits(zone: Zone, { topics, edition }: Pick<Yearbook, 'topics' | 'edition'>): ZoneTraits {
  const asked = topics.filter(({ core }) => core).length;
  const dated = zone.facts.filter(({ figure, period, status }) => figure && period.end && status.tone !== 'planned');
  // Of figures that end on the same day, the one written last.
  const newest = greatest(dated.toReversed(), ({ period }) => period.end!);
  return {
    tokens: [
      `city-${zone.city.id}`,
      `type-${zone.type.id}`,
      ...zone.industries.map(({ industry }) => `industry-${industry.id}`),
      ...zone.volumes.map((year) => `volume-${year}`),
      ...evidence.filter(({ holds }) => holds(zone, topics, since(edition))).map(({ id }) => `has-${id}`),
    ],
    stated: asked - zone.questions.filter(({ rule }) => rule === 'missing').length,
    asked,
    newest: newest?.period.end ?? null,
    newestLabel: newest?.periodLabel ?? null,
  };
}

/**
 * Lists by volume and by evidence, for readers whose browser runs no script. Cities, types and industries have pages of
 * their own.
 */
export function facetLists({
  zones,
  volumes,
  topics,
  edition,
}: Pick<Yearbook, 'zones' | 'volumes' | 'topics' | 'edition'>): FacetList[] {
  const list = (kind: FacetList['kind'], id: string, label: string, found: Zone[]): FacetList => ({
    id,
    kind,
    label,
    url: address.lists(`${kind}-${id}`),
    zones: found,
  });
  return [
    ...volumes.map(({ year, zones: seen }) => list('volume', String(year), `${year}卷`, seen)),
    ...evidence.map(({ id, label, holds }) =>
      list(
        'has',
        id,
        label,
        zones.filter((zone) => holds(zone, topics, since(edition))),
      ),
    ),
  ];
}
