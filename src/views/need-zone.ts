import type { Fact } from '../model/fact.ts';
import type { Evidence, Measured, NeedLabels, NeedZone } from './need.ts';
import type { Offer } from '../model/prospectus.ts';
import type { Receipt } from '../model/receipt.ts';
import type { Topic } from '../model/vocabulary.ts';
import type { Yearbook } from '../model/yearbook.ts';
import type { Zone } from '../model/zone.ts';
import { sourceMarkOf } from './source-mark.ts';

/** What the reports on a zone say, as far as the need finder can ask for it. */
export function needZone(zone: Zone, topics: Topic[]): NeedZone {
  const own = zone.facts.filter(({ subject }) => !['company', 'product', 'other'].includes(subject?.kind ?? ''));
  const offers = zone.prospectus.filter(({ kind }) => kind === 'offer');
  const measuredBy = (role: Topic['role'], dimension: string) => {
    const ids = topics.filter((topic) => topic.role === role).map(({ id }) => id);
    return own
      .filter(({ indicator }) => indicator.topic && ids.includes(indicator.topic))
      .flatMap((fact) => measuredFact(fact, dimension));
  };
  return {
    id: zone.id,
    name: zone.shortName,
    url: zone.url,
    place: `${zone.city.label}，${zone.type.label}`,
    industries: industriesOf(zone),
    topics: topicsOf(own, offers),
    plants: measuredBy('plant', 'area'),
    times: measuredBy('lead-time', 'duration'),
    recognitions: own.filter(({ indicator, text }) => indicator.dimension === 'text' && text).map(factEvidence),
    statements: [...own.map(factEvidence), ...offers.map(offerEvidence)],
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

function industriesOf(zone: Zone): NeedZone['industries'] {
  const found: NeedZone['industries'] = {};
  const add = (id: string, text: string, url: string, receipt: Receipt, settled: boolean) => {
    if (!found[id]?.settled) found[id] = found[id] && !settled ? found[id] : evidence(text, url, receipt, settled);
  };
  for (const { industry, words, basis, receipt } of zone.industries)
    add(industry.id, leadWords(words, industry, basis), `${zone.url}#overview`, receipt, basis === 'stated');
  for (const { nodes, title } of zone.chains)
    for (const { status, label, url, receipt, industry } of nodes)
      if (industry && status.tone !== 'wanted' && status.tone !== 'planned')
        add(industry.id, `${title}链上有${label}（${status.label}）`, url, receipt, status.tone === 'existing');
  for (const { industry, name, url, receipt, status, progress } of zone.projects)
    if (industry) add(industry.id, `${name}，${progress}`, url, receipt, status.tone === 'existing');
  return found;
}

/** The report's own words; where our class is another word, that it is ours. */
const leadWords = (words: string | null, { label }: { label: string }, basis: 'stated' | 'editors') =>
  basis === 'stated' ? `报道列为主导或重点：${words}` : `${words ?? '报道所说'}（编者归入${label}）`;

function topicsOf(own: Fact[], offers: Offer[]): NeedZone['topics'] {
  const found: NeedZone['topics'] = {};
  const add = (topic: string, item: Evidence) => {
    if (!found[topic]?.settled) found[topic] = found[topic] && !item.settled ? found[topic] : item;
  };
  for (const fact of own) if (fact.indicator.topic) add(fact.indicator.topic, factEvidence(fact));
  for (const offer of offers) add(offer.topic.id, offerEvidence(offer));
  return found;
}

/** A plant's rent is under the same topic and is no area. */
const measuredFact = (fact: Fact, wanted: string): Measured[] => {
  const { low = null, high = null, dimension } = fact.figure?.magnitude ?? {};
  if (dimension !== wanted) return [];
  return low === null && high === null ? [] : [{ ...factEvidence(fact), low, high }];
};

const factEvidence = (fact: Fact): Evidence => {
  const { subject, label, figure, text, periodLabel, status, url, receipt, doubts } = fact;
  const whose = subject && subject.kind !== 'zone' ? `${subject.label}：` : '';
  const nature = [status.id !== 'actual' && status.label, periodLabel, doubts.length > 0 && '存疑']
    .filter(Boolean)
    .join('，');
  const said = `${whose}${label}${figure?.shown ?? `，${text}`}（${nature}）`;
  return evidence(said, url, receipt, status.tone === 'existing' && doubts.length === 0);
};
const offerEvidence = ({ title, text, url, receipt, doubts }: Offer): Evidence =>
  evidence(`${title}：${text}${doubts.length > 0 ? '（存疑）' : ''}`, url, receipt, doubts.length === 0);
const evidence = (text: string, url: string, receipt: Receipt, settled: boolean): Evidence => ({
  text,
  url,
  source: sourceMarkOf(receipt),
  settled,
});
