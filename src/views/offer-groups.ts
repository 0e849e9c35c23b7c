import type { Offer } from '../model/prospectus.ts';
import type { Yearbook } from '../model/yearbook.ts';
import type { Zone } from '../model/zone.ts';
import { industryOf } from './offer-industry.ts';

export interface OfferRow {
  zone: Zone;
  offer: Offer;
}

export interface OfferGroup {
  id: string;
  /** The industry or the topic; `title` has what it is sought or offered before it. */
  label: string;
  title: string;
  rows: OfferRow[];
}

export interface OfferGroups {
  wants: OfferRow[];
  offers: OfferRow[];
  /** What zones seek, by the industry that it is of. */
  sought: OfferGroup[];
  /** What zones offer, by topic. */
  offered: OfferGroup[];
}

/** All that zones offer and seek; a group without any is left out. */
export function offerGroups({
  zones,
  industries,
  topics,
}: Pick<Yearbook, 'zones' | 'industries' | 'topics'>): OfferGroups {
  const rows = zones.flatMap((zone) => zone.prospectus.map((offer): OfferRow => ({ zone, offer })));
  const wants = rows.filter(({ offer }) => offer.kind === 'want');
  const offers = rows.filter(({ offer }) => offer.kind === 'offer');
  const groups = [...industries, { id: null, label: '不限产业' }];
  const sought = groups.map(({ id, label }): OfferGroup => ({
    ...{ id: `want-${id ?? 'any'}`, label, title: `所求：${label}` },
    rows: wants.filter(({ offer }) => (industryOf(offer)?.id ?? null) === id),
  }));
  const offered = topics.map(({ id, label }): OfferGroup => ({
    ...{ id: `offer-${id}`, label, title: `所供：${label}` },
    rows: offers.filter(({ offer }) => offer.topic.id === id),
  }));
  return { wants, offers, sought: filled(sought), offered: filled(offered) };
}

const filled = (groups: OfferGroup[]) => groups.filter(({ rows }) => rows.length > 0);
