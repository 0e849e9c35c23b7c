import type { Statement } from '../../views/statement.ts';
import { isOwn } from './answer-fact.ts';
import type { IndicatorAnswers, ZoneAnswers } from './answers.ts';
import type { Asked } from './asked.ts';
import { missingClaim, text } from './fact-parts.ts';
import { nearestFact } from './near.ts';
import { nearbyOf } from './nearby.ts';
import { whereToAsk } from './where-to-ask.ts';

/** That a zone does not state any of these, what stands near, who else states it, and where to ask. */
export function missing(zone: ZoneAnswers, indicators: IndicatorAnswers[], asked: Asked): Statement[] {
  const label: Statement = {
    rule: 'undisclosed',
    claims: indicators.map(({ id }) => missingClaim({ zone: zone.id, indicator: id })),
    parts: [text(`${zone.name}的${askedName(asked, indicators)}：未披露。`)],
  };
  // Of a year that is not stated, the zone's own other years are nearest.
  const own = zone.facts.filter((fact) => indicators.some(({ id }) => isOwn(fact, id)));
  const near = nearestFact(own.length > 0 ? own : zone.facts, { asked, indicators });
  return [
    label,
    ...(near ? [nearbyOf(zone, near)] : []),
    // Who states the indicator need not state its growth or that year.
    ...(indicators.length === 1 && own.length === 0 && !asked.growth ? others(zone, indicators[0]!) : []),
    whereToAsk(zone),
  ];
}

/** The indicator's name, with the reader's word for it where that is another one. */
function askedName({ text: typed, growth, years }: Asked, indicators: IndicatorAnswers[]): string {
  const labels = indicators.map(({ label }) => label).join('、');
  const name = growth ? typed : isWithin(typed, labels) ? labels : `“${typed}”（${labels}）`;
  return years.map((year) => `${year}年`).join('、') + name;
}

/** 工业产值 is 规上工业总产值 with characters left out. */
function isWithin(typed: string, label: string): boolean {
  let at = -1;
  return [...typed].every((letter) => (at = label.indexOf(letter, at + 1)) >= 0);
}

function others(zone: ZoneAnswers, { id, url, stating }: IndicatorAnswers): Statement[] {
  const names = stating.filter((other) => !other.url.startsWith(zone.url)).map(({ name }) => name);
  if (names.length === 0) return [];
  const told = `${names.slice(0, 3).join('、')}${names.length > 3 ? '等' : ''}${names.length}园`;
  return [
    {
      rule: 'count',
      claims: [{ ...missingClaim({ indicator: id }) }],
      parts: [text('写明自己这一项的有'), { text: told, url: url }, text('。')],
    },
  ];
}
