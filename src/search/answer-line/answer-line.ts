import type { Result } from '../answer.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Plan } from '../plan.ts';
import type { Statement } from '../../views/statement.ts';
import type { IndicatorAnswers, ZoneAnswers } from './answers.ts';
import { readAsked, type Asked } from './asked.ts';
import { mostFigures } from './choose.ts';
import { names } from './matches.ts';
import { industriesOf } from './industries.ts';
import { figuresOf, undisclosed } from './of-things.ts';
import { standingOf } from './standing.ts';
import { withinCity } from './within-city.ts';
import { ofZone } from './of-zone.ts';

/** Where the facts of a zone, and who states an indicator, are read from. */
export interface AnswerStore {
  zoneAnswers(id: string): Promise<ZoneAnswers>;
  indicatorAnswers(id: string): Promise<IndicatorAnswers>;
}

/** More zones in one line could not be read at a glance. */
const mostZones = 3;

/** The sentences over the results: what was asked, or that it is not disclosed; none where nothing can be said. */
export async function answerLine(
  plan: Plan,
  results: Result[],
  lexicon: Lexicon,
  store: AnswerStore,
): Promise<Statement[]> {
  const asked = readAsked(plan, lexicon);
  if (isNothing(plan, asked)) return [];
  const indicators = await Promise.all(asked.indicators.map(store.indicatorAnswers));
  const zones = await Promise.all(asked.zones.map(store.zoneAnswers));
  const standing = standingOf(inZones(results, zones), asked);
  if (indicators.length > 0) {
    const alongside = asked.isNamed ? standing : [];
    if (zones.length > 0)
      return [...zones.flatMap((zone) => ofZone(zone, indicators, asked, shareOf(zones))), ...alongside];
    if (asked.growth || asked.years.length > 0 || indicators.length > 1) return alongside;
    return [...indicators.flatMap((indicator) => without(plan, asked, indicator)), ...alongside];
  }
  return zones.length > 0 ? ofZones(zones, asked, standing, results) : ofNobody(asked, standing, results, store);
}

/** Of the figures of one line, a zone's share. */
const shareOf = (zones: ZoneAnswers[]) => Math.max(1, Math.floor(mostFigures / zones.length));

function isNothing({ asks }: Plan, { text, zones, indicators }: Asked): boolean {
  if (zones.length > mostZones || (asks === 'meaning' && zones.length === 0)) return true;
  return indicators.length === 0 && isGeneral(text);
}

/** Words under which everything of a zone falls. */
const isGeneral = (text: string) => text.length < 2 || /^(?:项目|公司|产品|产业|情况)数?$/u.test(text);

const inZones = (results: Result[], zones: ZoneAnswers[]) =>
  zones.length === 0 ? results : results.filter(({ zone }) => zones.some(({ name }) => name === zone));

/** With no zone named: all of them, or those of a city. */
function without(plan: Plan, { cities }: Asked, indicator: IndicatorAnswers): Statement[] {
  if (cities.length === 0) return indicator.across;
  const concepts = plan.units.flatMap((unit) => unit.concepts);
  return cities.flatMap((url) =>
    withinCity(url, concepts.find((concept) => concept.url === url)!.forms[0]!, indicator),
  );
}

const isOfIndustries = (text: string) => /^(?:主导|支柱)产业$/u.test(text);

function ofZones(zones: ZoneAnswers[], asked: Asked, standing: Statement[], results: Result[]): Statement[] {
  if (isOfIndustries(asked.text)) return zones.flatMap(industriesOf);
  const found = zones.map((zone) => figuresOf([zone], asked, shareOf(zones)));
  return [
    ...found.flat(),
    ...standing,
    ...zones.flatMap((zone, i) =>
      found[i]!.length === 0 && standing.length === 0 ? undisclosed(zone, asked, results) : [],
    ),
  ];
}

/** A thing without a zone: the zones where a record bears its name. */
async function ofNobody(
  asked: Asked,
  standing: Statement[],
  results: Result[],
  store: AnswerStore,
): Promise<Statement[]> {
  if (asked.cities.length > 0 || asked.isQuantity) return standing;
  const bearing = results.filter(
    ({ approx, kind, shown }) => !approx && kind === 'fact' && names(shown.label ?? '', asked),
  );
  // What reports tell of no zone has no zone's page.
  const ids = [...new Set(bearing.flatMap(({ url }) => /^zones\/([^/]+)\//.exec(url)?.[1] ?? []))];
  if (ids.length > mostZones) return standing;
  const zones = await Promise.all(ids.map(store.zoneAnswers));
  return [...figuresOf(zones, asked), ...standing];
}
