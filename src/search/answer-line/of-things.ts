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
  const own = results.filter(({ approx, zone: name, kind }) => !approx && name === zone.name && kind !== 'zone');
  const mentions = mentionsOf(own, asked);
  // What some record tells, though by no name of it, is not called undisclosed: only these words are.
  if (!asked.endsInQuantity && own.length > 0) return byOtherWords(zone, asked, mentions, own);
  const best = results.find(({ approx, kind, url }) => !approx && kind === 'fact' && `/${url}`.startsWith(zone.url));
  const found = zone.facts.find(({ id }) => best?.url.endsWith(`#${id}`));
  const near = found ? newestLike(found, zone) : nearestFact(zone.facts, { asked, indicators: [] });
  return [
    missingOf(zone, `${zone.name}的${spelt(asked)}：未披露。`),
    ...(mentions.length > 0 ? [mentioned(mentions.slice(0, 2), '提到的有')] : []),
    ...(near ? [nearbyOf(zone, near)] : mentions.length === 0 ? alike(zone, own) : []),
    whereToAsk(zone),
  ];
}

/** Records and reports with the very words; else those that are called by what was asked of the thing (电价). */
function mentionsOf(own: Result[], { text: typed, parts }: Asked): Result[] {
  const others = own.filter(({ kind }) => !['doubt', 'fact'].includes(kind));
  const verbatim = others.filter(({ shown }) => `${shown.label} ${shown.note}`.includes(typed));
  const last = parts.length > 1 ? parts.at(-1)! : [];
  const called = others.filter(
    ({ kind, shown }) => kind !== 'article' && last.some((form) => shown.label?.endsWith(form)),
  );
  return verbatim.length > 0 ? verbatim : called;
}

/** Of the same thing the newest. */
const newestLike = (found: AnswerFact, { facts }: ZoneAnswers) =>
  bestFirst(
    facts.filter(
      ({ indicator, label, subject }) =>
        indicator === found.indicator && label === found.label && subject?.label === found.subject?.label,
    ),
  )[0] ?? found;

/** Whole sentences cannot be told to be missing word by word. */
const longestName = 8;

function byOtherWords(zone: ZoneAnswers, asked: Asked, mentions: Result[], own: Result[]): Statement[] {
  if (mentions.length > 0) return [mentioned(mentions.slice(0, 2), `${zone.name}的报道提到的有`)];
  if (asked.text.length > longestName || own.some(({ shown }) => shown.label?.includes(asked.text))) return [];
  return [missingOf(zone, `${zone.name}的“${spelt(asked)}”：照字面未披露。`), ...alike(zone, own), whereToAsk(zone)];
}

/** What has some of the words: records by name, else a fact with its period. */
function alike(zone: ZoneAnswers, own: Result[]): Statement[] {
  const byName = own.filter(({ kind, shown }) => shown.label && !['fact', 'doubt', 'company', 'term'].includes(kind));
  if (byName.length > 0) return [mentioned(byName.slice(0, 2), '字面相近的有')];
  const fact = zone.facts.find(({ id }) => own.some(({ url }) => `/${url}` === `${zone.url}#${id}`));
  return fact ? [nearbyOf(zone, fact)] : [];
}

const spelt = ({ text: typed }: Asked) => typed.replace(/[a-z]+/gu, (word) => word.toUpperCase());

const missingOf = (zone: ZoneAnswers, words: string): Statement => ({
  rule: 'undisclosed',
  claims: [missingClaim({ zone: zone.id })],
  parts: [text(words)],
});

const mentioned = (results: Result[], head: string): Statement => ({
  rule: 'nearby',
  claims: results.map(claimOfResult),
  parts: [
    text(head),
    ...joined(
      results.map((result) => [partOf(result)]),
      '、',
    ),
    text('。'),
  ],
});
