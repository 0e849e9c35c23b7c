import type { Indicator } from '../../model/vocabulary.ts';
import type { Yearbook } from '../../model/yearbook.ts';
import type { Zone } from '../../model/zone.ts';
import { answerFacts, measureOf, type AnswerFact } from './answer-fact.ts';
import { bestFirst, mostFigures, withAgainst } from './choose.ts';

/** All that the answer line may say of one zone; loaded with a question about it. */
export interface ZoneAnswers {
  id: string;
  name: string;
  url: string;
  facts: AnswerFact[];
  industries: { label: string; receipt: [mark: string, url: string] }[];
}

/** Who states an indicator of itself, and the few values that are told where no zone was asked for. */
export interface IndicatorAnswers {
  id: string;
  label: string;
  measure: string;
  /** How many zones the book has. */
  zones: number;
  stating: { name: string; url: string; city: string }[];
  /** Of each zone its newest value, with those that say otherwise; of a few zones. */
  best: Told[];
  /** Where no zone states it of itself: what the book has of it. */
  near: Told | null;
}

export interface Told {
  zone: Pick<ZoneAnswers, 'id' | 'name' | 'url'>;
  facts: AnswerFact[];
}

export const zoneAnswers = (zone: Zone): ZoneAnswers => ({
  ...nameOf(zone),
  facts: answerFacts(zone),
  industries: zone.industries.map(({ industry, words, receipt }) => ({
    label: words ?? `${industry.label}（编者归入）`,
    receipt: [`${receipt.stem}${receipt.paragraph}`, receipt.url.slice(zone.url.length)],
  })),
});

const nameOf = ({ id, shortName, url }: Zone) => ({ id, name: shortName, url });

export function indicatorAnswers(
  indicator: Pick<Indicator, 'id' | 'label' | 'dimension' | 'nature'>,
  { zones }: Pick<Yearbook, 'zones'>,
): IndicatorAnswers {
  const stated = newestOf(zones, (fact) => isOwn(fact, indicator.id));
  const others = stated.length > 0 ? [] : newestOf(zones, (fact) => fact.indicator === indicator.id);
  return {
    id: indicator.id,
    label: indicator.label,
    measure: measureOf(indicator),
    zones: zones.length,
    stating: stated
      .toSorted((a, b) => zones.indexOf(a.zone) - zones.indexOf(b.zone))
      .map(({ zone, first }) => ({
        name: zone.shortName,
        url: `${zone.url}#${first.id}`,
        city: zone.city.url,
      })),
    best: stated.map(toldOf).reduce(whole, []),
    near: others.map(toldOf)[0] ?? null,
  };
}

interface Newest {
  zone: Zone;
  first: AnswerFact;
  facts: AnswerFact[];
}

/** Of each zone its best fact of some kind, with those that say otherwise; the best zone first. */
function newestOf(zones: Zone[], is: (fact: AnswerFact) => boolean): Newest[] {
  const found = zones.flatMap((zone): Newest[] => {
    const all = answerFacts(zone);
    const [first] = bestFirst(all.filter(is));
    return first ? [{ zone, first, facts: withAgainst([first], all) }] : [];
  });
  const order = bestFirst(found.map(({ first }) => first));
  return found.sort((a, b) => order.indexOf(a.first) - order.indexOf(b.first));
}

const toldOf = ({ zone, facts }: Newest): Told => ({ zone: nameOf(zone), facts });

/** Contradictions are told whole, and yet no more figures than a line has; the first in any case. */
function whole(before: Told[], next: Told): Told[] {
  const count = before.reduce((sum, { facts }) => sum + facts.length, 0);
  return count === 0 || count + next.facts.length <= mostFigures ? [...before, next] : before;
}

/** The zone's own value of an indicator, nobody else's in it. */
export const isOwn = ({ indicator, subject }: AnswerFact, id: string) => indicator === id && !subject;
