import { sort } from 'd3-array';
import type { Offer } from '../model/prospectus.ts';
import type { Receipt } from '../model/receipt.ts';
import type { Topic } from '../model/vocabulary.ts';
import type { Yearbook } from '../model/yearbook.ts';
import type { Zone } from '../model/zone.ts';
import { factEvidence, isOfZone, measuredFact, measuredOffer, offerEvidence } from './need-evidence.ts';
import { bestOf, type Evidence, type Measured, type NeedLabels, type NeedZone, type Standing } from './need.ts';
import { redDoubts } from '../model/red-doubts.ts';
import { saysInferred } from './says-unwritten.ts';
import { sourceMarkOf } from './source-mark.ts';

/** What the reports on a zone say, as far as the need finder can ask for it. */
export function needZone(zone: Zone, topics: Topic[]): NeedZone {
  const told = zone.facts.filter(({ subject }) => !['company', 'product', 'other'].includes(subject?.kind ?? ''));
  const offers = offersOf(zone);
  return {
    id: zone.id,
    name: zone.shortName,
    url: zone.url,
    place: `${zone.city.label}，${zone.type.label}`,
    industries: industriesOf(zone),
    topics: topicsOf(zone, topics),
    plants: measuredOf(zone, topics, 'plant', 'area'),
    times: measuredOf(zone, topics, 'lead-time', 'duration'),
    recognitions: told
      .filter(({ indicator, text }) => indicator.dimension === 'text' && text)
      .map((fact) => factEvidence(fact)),
    statements: [...told.map((fact) => factEvidence(fact)), ...offers.map((offer) => offerEvidence(offer))],
  };
}

/** The words of the conditions, from the vocabularies. */
export function needLabels({ industries, topics }: Pick<Yearbook, 'industries' | 'topics'>): NeedLabels {
  const words = ({ label, ask }: Topic) => ({ label, ask: ask ?? `${label}的情况怎样？` });
  return {
    industries: Object.fromEntries(industries.map(({ id, label }) => [id, label])),
    topics: Object.fromEntries(topics.map((topic) => [topic.id, words(topic)])),
  };
}

const offersOf = ({ prospectus }: Zone): Offer[] => prospectus.filter(({ kind }) => kind === 'offer');
const ofTopic = (zone: Zone, { id }: Topic) => ({
  facts: zone.facts.filter((fact) => fact.indicator.topic === id && isOfZone(fact)),
  offers: offersOf(zone).filter(({ topic }) => topic.id === id),
});

function measuredOf(zone: Zone, topics: Topic[], role: Topic['role'], dimension: string): Measured[] {
  return topics
    .filter((topic) => topic.role === role)
    .flatMap((topic) => {
      const { facts, offers } = ofTopic(zone, topic);
      return [
        ...facts.flatMap((fact) => measuredFact(fact, topic, dimension)),
        ...offers.flatMap((offer) => measuredOffer(offer, topic, dimension)),
      ];
    });
}

function topicsOf(zone: Zone, topics: Topic[]): NeedZone['topics'] {
  const found = topics.map((topic) => {
    const { facts, offers } = ofTopic(zone, topic);
    const said = [
      ...facts.map((fact) => factEvidence(fact, topic)),
      ...offers.map((offer) => offerEvidence(offer, topic)),
    ];
    return [topic.id, bestOf(said)] as const;
  });
  return Object.fromEntries(found.filter((one): one is [string, Evidence] => one[1] !== undefined));
}

function industriesOf(zone: Zone): NeedZone['industries'] {
  const found = Map.groupBy(industryEvidence(zone), ({ industry }) => industry);
  return Object.fromEntries([...found].map(([id, list]) => [id, bestOf(list.map(({ evidence }) => evidence))!]));
}

interface InIndustry {
  industry: string;
  evidence: Evidence;
}

function industryEvidence(zone: Zone): InIndustry[] {
  const leads = zone.industries.map(({ industry, words, basis, ahead, receipt }): InIndustry => {
    const text = leadWords(words, industry, basis);
    const standing = basis === 'stated' && !ahead ? 'settled' : 'unclear';
    return { industry: industry.id, evidence: evidence(text, `${zone.url}#overview`, receipt, standing) };
  });
  const there = zone.chains.flatMap(({ title, nodes }) =>
    nodes.filter(({ status }) => status.tone !== 'wanted').map((node) => ({ title, node })),
  );
  const nodes = sort(there, ({ node }) => (made.includes(node.kind) ? 0 : 1)).flatMap(({ title, node }) => {
    const isInferred = saysInferred(node.note ?? '');
    const text = `${title}链上有${node.label}（${node.status.label}${isInferred ? `；${node.note}` : ''}）`;
    const isTrade = node.kind !== 'service' && !isInferred;
    return node.industry ? [{ industry: node.industry.id, evidence: workEvidence(text, node, isTrade) }] : [];
  });
  const projects = zone.projects.flatMap((project) => {
    const text = `${project.name}，${project.progress}`;
    const isFirms = project.companies.length > 0;
    return project.industry ? [{ industry: project.industry.id, evidence: workEvidence(text, project, isFirms) }] : [];
  });
  return [...leads, ...nodes, ...projects];
}

/** What a trade makes and how, before what it takes and what serves it. */
const made = ['product', 'byproduct', 'process'];

type Work = Pick<Zone['projects'][number], 'url' | 'receipt' | 'status' | 'doubts'>;

/**
 * Of a project or a node of a chain. A research centre, a partner or a project without a firm does not show that somebody
 * in the zone is in the trade.
 */
function workEvidence(text: string, { url, receipt, status, doubts }: Work, isTrade: boolean): Evidence {
  const doubted = redDoubts(doubts).length > 0;
  const standing = status.tone === 'existing' && !doubted && isTrade ? 'settled' : 'unclear';
  return {
    ...evidence(text, url, receipt, standing),
    ...(status.tone === 'planned' && { planned: true }),
    ...(doubted && { doubted }),
  };
}

/** The report's own words; where our class is another word, that it is ours. */
const leadWords = (words: string | null, { label }: { label: string }, basis: 'stated' | 'editors') =>
  basis === 'stated' ? `报道列为主导或重点：${words}` : `${words ?? '报道所说'}（编者归入${label}）`;

const evidence = (text: string, url: string, receipt: Receipt, standing: Standing): Evidence => ({
  text,
  url,
  source: sourceMarkOf(receipt),
  standing,
});
