import type { Indicator } from '../../model/vocabulary.ts';
import type { Yearbook } from '../../model/yearbook.ts';
import type { Zone } from '../../model/zone.ts';
import { address } from '../../site/address.ts';
import type { Statement } from '../../views/statement.ts';
import { acrossZones } from './across-zones.ts';
import { answerFacts, measureOf, type AnswerFact } from './answer-fact.ts';
import { statedOf } from './newest.ts';

/** All that the answer line may say of one zone; loaded with a question about it. */
export interface ZoneAnswers {
  id: string;
  name: string;
  url: string;
  brief: string;
  facts: AnswerFact[];
  industries: { label: string; receipt: [mark: string, url: string] }[];
}

/** Who states an indicator of itself, and what is said where no zone was asked for. */
export interface IndicatorAnswers {
  id: string;
  label: string;
  url: string;
  measure: string;
  stating: { name: string; url: string; city: string }[];
  across: Statement[];
}

/** The name of a zone and where it is. */
export type Place = Pick<ZoneAnswers, 'id' | 'name' | 'url'>;

export const zoneAnswers = (zone: Zone): ZoneAnswers => ({
  id: zone.id,
  name: zone.shortName,
  url: zone.url,
  brief: address.brief(zone.id),
  facts: answerFacts(zone),
  industries: zone.industries.map(({ industry, words, receipt }) => ({
    label: words ?? `${industry.label}（编者归入）`,
    receipt: [`${receipt.stem}${receipt.paragraph}`, receipt.url.slice(zone.url.length)],
  })),
});

export function indicatorAnswers(
  { id, label, dimension, nature }: Pick<Indicator, 'id' | 'label' | 'dimension' | 'nature'>,
  { zones }: Pick<Yearbook, 'zones'>,
): IndicatorAnswers {
  const stated = statedOf(zones, id);
  const named = { id, label, url: address.indicator(id) };
  return {
    ...named,
    measure: measureOf({ dimension, nature }),
    stating: stated.stating,
    across: acrossZones(named, stated),
  };
}
