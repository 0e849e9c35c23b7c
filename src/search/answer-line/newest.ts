import type { Zone } from '../../model/zone.ts';
import { answerFacts, isOwn, type AnswerFact } from './answer-fact.ts';
import type { IndicatorAnswers, Place } from './answers.ts';
import { bestFirst, mostFigures, withAgainst } from './choose.ts';

export interface Told {
  zone: Place;
  facts: AnswerFact[];
}

/** Who states an indicator of itself, in the order of the book; how many zones do not. */
export interface Stated {
  stating: IndicatorAnswers['stating'];
  silent: number;
  /** Of a few zones their newest values, with those that say otherwise. */
  best: Told[];
  /** Where no zone states it of itself: what the book has of it. */
  near: Told | null;
}

export function statedOf(zones: Zone[], indicator: string): Stated {
  const stated = newestOf(zones, (fact) => isOwn(fact, indicator));
  const others = stated.length > 0 ? [] : newestOf(zones, (fact) => fact.indicator === indicator);
  const byZone = new Map(stated.map((each) => [each.zone, each]));
  const inBook = zones.flatMap((zone) => byZone.get(zone) ?? []);
  return {
    stating: inBook.map(({ zone, first }) => ({
      name: zone.shortName,
      url: `${zone.url}#${first.id}`,
      city: zone.city.url,
    })),
    silent: zones.length - stated.length,
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
  const order = new Map(bestFirst(found.map(({ first }) => first)).map((fact, place) => [fact, place]));
  return found.sort((a, b) => order.get(a.first)! - order.get(b.first)!);
}

const toldOf = ({ zone, facts }: Newest): Told => ({
  zone: { id: zone.id, name: zone.shortName, url: zone.url },
  facts,
});

/** Contradictions are told whole, and yet no more figures than a line has; the first in any case. */
function whole(before: Told[], next: Told): Told[] {
  const count = before.reduce((sum, { facts }) => sum + facts.length, 0);
  return count === 0 || count + next.facts.length <= mostFigures ? [...before, next] : before;
}
