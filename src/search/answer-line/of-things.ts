import type { Result } from '../answer.ts';
import type { Statement } from '../../views/statement.ts';
import type { AnswerFact } from './answer-fact.ts';
import type { ZoneAnswers } from './answers.ts';
import type { Asked } from './asked.ts';
import { bestFirst, chooseFew, mostFigures } from './choose.ts';
import { joined, missingClaim, text } from './fact-parts.ts';
import { names, tellsOf } from './matches.ts';
import { nearestFact } from './near.ts';
import { nearbyOf } from './nearby.ts';
import { claimOfResult, partOf } from './standing.ts';
import { whereToAsk } from './where-to-ask.ts';
import { sentences } from './sentences.ts';

/** Figures of the thing that was named, under their own names; at most three, over all zones. */
export function figuresOf(zones: ZoneAnswers[], asked: Asked, most = mostFigures): Statement[] {
  let left = most;
  return zones.flatMap((zone) => {
    const mine = bestFirst(zone.facts.filter((fact) => tellsOf(fact, asked)));
    const few = left > 0 ? chooseFew(closest(mine, asked), zone.facts, left) : [];
    left -= few.length;
    return sentences(zone, few, `${zone.name}：`);
  });
}

/** Figures before words, and what is of the thing before what is of somebody who bears its name. */
function closest(facts: AnswerFact[], asked: Asked): AnswerFact[] {
  const figures = facts.filter(({ unit }) => unit);
  const some = figures.length > 0 ? figures : facts;
  // Of somebody a quantity was asked: a part of it that has the name in its label is not the whole.
  const whose = asked.endsInQuantity && asked.parts.length > 1 ? { parts: asked.parts.slice(0, -1) } : null;
  const named = some.filter(
    ({ label, subject }) =>
      names(label, asked) || (subject?.kind === 'project' && whose && names(subject.label, whose)),
  );
  return named.length > 0 ? named : some;
}

/** A zone does not state the thing: that is said, then who mentions it, then what is near. */
export function undisclosed(zone: ZoneAnswers, asked: Asked, results: Result[]): Statement[] {
  const mentions = results.filter(
    ({ approx, zone: name, kind, shown }) =>
      !approx &&
      name === zone.name &&
      !['zone', 'doubt', 'fact'].includes(kind) &&
      `${shown.label} ${shown.note}`.includes(asked.text),
  );
  // Words that some record does answer, though by no name of theirs, are not called undisclosed.
  const isAnswered = results.some(({ approx, zone: name }) => !approx && name === zone.name);
  if (!asked.endsInQuantity && (isAnswered || asked.asks)) return [];
  const best = results.find(({ approx, kind, url }) => !approx && kind === 'fact' && `/${url}`.startsWith(zone.url));
  const near =
    zone.facts.find(({ id }) => best?.url.endsWith(`#${id}`)) ?? nearestFact(zone.facts, { asked, indicators: [] });
  return [
    {
      rule: 'undisclosed',
      claims: [missingClaim({ zone: zone.id })],
      parts: [text(`${zone.name}的${asked.text.replace(/[a-z]+/gu, (word) => word.toUpperCase())}：未披露。`)],
    },
    ...(mentions.length > 0 ? [mentioned(mentions.slice(0, 2))] : []),
    ...(near ? [nearbyOf(zone, near)] : []),
    whereToAsk(zone),
  ];
}

const mentioned = (results: Result[]): Statement => ({
  rule: 'nearby',
  claims: results.map(claimOfResult),
  parts: [
    text('提到的有'),
    ...joined(
      results.map((result) => [partOf(result)]),
      '、',
    ),
    text('。'),
  ],
});
