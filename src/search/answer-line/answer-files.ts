import type { Indicator } from '../../model/vocabulary.ts';
import type { Yearbook } from '../../model/yearbook.ts';
import type { Zone } from '../../model/zone.ts';
import { address } from '../../site/address.ts';
import { acrossZones } from './across-zones.ts';
import { answerFacts, measureOf } from './answer-fact.ts';
import type { IndicatorAnswers, ZoneAnswers } from './answers.ts';
import { statedOf } from './newest.ts';

export const zoneAnswers = (zone: Zone): ZoneAnswers => ({
  id: zone.id,
  name: zone.shortName,
  url: zone.url,
  brief: address.brief(zone.id),
  facts: answerFacts(zone),
  industries: zone.industries.map(({ industry, words, basis, receipt }) => ({
    label: words ?? industry.label,
    stated: basis === 'stated',
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
