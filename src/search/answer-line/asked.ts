import { fold } from '../fold.ts';
import type { Lexicon, Sense } from '../lexicon.ts';
import { isLoose, questionWords, superlative, type Plan, type QueryUnit } from '../plan.ts';
import { isQuantity, tail } from './quantity-words.ts';

/** What a question asks of whom, as far as the answer line goes. */
export interface Asked {
  /** Ids of zones. */
  zones: string[];
  /** Addresses of cities, where no zone was named. */
  cities: string[];
  /** Ids of indicators, where the question names nothing else. */
  indicators: string[];
  /** What else it names, without places and the words of a question; empty where it names nothing. */
  text: string;
  /** Parts of `text`, each with its other names; a record of the thing has one name of each. */
  parts: string[][];
  /** The thing is a quantity (产值, 租金), which belongs to whom it is asked of, and to nobody else. */
  isQuantity: boolean;
  /** Whatever it is of, a quantity was asked for. */
  endsInQuantity: boolean;
  /** A firm was named, which is no platform and no product that bears its name. */
  isFirm: boolean;
  /** The words stand in the lexicon as the name of a thing. */
  isNamed: boolean;
  /** How much it grew was asked for, not how large it is. */
  growth: boolean;
  years: string[];
  /** Whether it is a question of who, where or how many. */
  asks: boolean;
}

const year = /\d{4}年(?:度|底|末)?/gu;
const growthWords = /(?:同比)?(?:增速|增长率?|增幅|涨幅)|同比/gu;
const scope = /^(?:各|所有|全部|县|市)?(?:经济技术|技术|经济)?(?:开发区|示范区|经开区|高新区|园区)(?:[内里]|自己)?/u;
const scopeWord = /(?:^|(?<=\s))(?:开发区|示范区|经开区|高新区|园区)(?=\s|$)/gu;
const qualifiers = /完成额?|目标|计划|预计|实际|全年|全区|全园|今年|去年|年度|累计|数量|数据|最新/gu;
const measures = /^[家个条户项]|(?:^|\s)[家个条户项名人](?=\s|$)/gu;

/** 在建 and 在谈 say how far a thing is, and belong to its name. */
const leading = new RegExp(`^(?:(?!在[建谈库找])(?:${questionWords.source}))+`, 'u');
/** 有多少家企业: what is counted is asked for. */
const counted = /(?<=..)[有要]?(?:多少|几)[家个户名]?(企业|公司|项目|人|农户|岗位|工人)$/u;
/** 多少钱一平米, 有多少家. */
const howMuch = /(?<=..)[有要是]?哪?(?:多少|几)[^的]{0,6}$/u;
const trailing = new RegExp(`(?:${questionWords.source})+$`, 'u');

/** Each takes more away; the first that leaves a name of an indicator is right. */
const steps: ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(howMuch, ''),
  (text) => text.replace(trailing, ''),
  (text) => text.replace(leading, ''),
  (text) => text.replace(/(?<=..)(?:个|总)?数量?$/u, ''),
  (text) => text.replace(superlative, ' ').replace(questionWords, ' ').trim(),
  (text) => text.replace(scope, '').replace(scopeWord, ' ').trim(),
  (text) => text.replace(measures, ' ').trim(),
  (text) => text.replace(qualifiers, ' ').trim(),
  (text) => text.replace(/(?:个|总)?数量?$/u, '').trim(),
];

const named = new Set<Sense>(['product', 'company', 'project', 'term']);
const isPlace = ({ kind, concepts }: QueryUnit) => kind === 'zone' || concepts.some(({ sense }) => sense === 'city');

export function readAsked(plan: Plan, lexicon: Lexicon): Asked {
  const places = plan.units.filter(isPlace);
  const others = plan.units.filter((unit) => !isPlace(unit) && !/^\d{4}年/u.test(unit.text));
  const whole = withoutPlaces(plan, places, others, lexicon);
  const growth = whole.search(growthWords) >= 0;
  const text = nameIn(whole.replace(counted, ' $1').replace(superlative, ' ').trim(), lexicon);
  return {
    zones: idsOf(places, 'zone'),
    cities: places.some(({ kind }) => kind === 'zone') ? [] : urlsOf(places, 'city'),
    indicators: indicatorsOf(growth ? whole.replace(growthWords, ' ').trim() : whole, lexicon),
    text,
    ...thingOf(text, others),
    growth,
    years: [...plan.text.matchAll(/(\d{4})年/gu)].map(([, digits]) => digits!),
    asks: plan.asks !== null || plan.compares,
  };
}

/** The parts of what is named: words of the lexicon where they make up the whole of it, else the whole. */
function thingOf(text: string, units: QueryUnit[]) {
  const within = units.filter((unit) => text.includes(unit.text));
  const isMadeUp = within.length > 0 && isLooseText(within.reduce((rest, unit) => rest.replace(unit.text, ''), text));
  const words = isMadeUp ? within : [];
  const has = (senses: Set<Sense>) => words.some(({ concepts }) => concepts.some(({ sense }) => senses.has(sense)));
  return {
    parts: isMadeUp
      ? words.flatMap(partsOf)
      : text
          .split(/\s+/u)
          .filter(Boolean)
          .map((part) => [part]),
    isQuantity: isMadeUp ? words.every((unit) => isQuantity(unit.text)) : isQuantity(text),
    endsInQuantity: isQuantity(text),
    isFirm: has(new Set(['company'])),
    isNamed: has(named),
  };
}

/** What is left of the question; of letters, the words that they were read as. */
function withoutPlaces({ text }: Plan, places: QueryUnit[], words: QueryUnit[], { common }: Lexicon): string {
  if (!/\p{Script=Han}/u.test(text)) return words.map((unit) => unit.text).join('');
  const bare = [...places.map((unit) => unit.text), ...common].reduce((rest, name) => rest.replace(name, ' '), text);
  return bare.replace(year, ' ').trim();
}

function indicatorsOf(text: string, { indicators }: Lexicon): string[] {
  let left = text;
  for (const step of steps) {
    left = step(left);
    const found = indicators.get(fold(left));
    if (found) return found;
  }
  return [];
}

/** The thing itself, without the words of the question around it; words of the lexicon stay whole (就业, 有色金属). */
function nameIn(text: string, { byForm, indicators }: Lexicon): string {
  const isKnown = (words: string) => byForm.has(fold(words)) || indicators.has(fold(words));
  const behind = isKnown(text) ? text : text.replace(howMuch, '').replace(trailing, '');
  const name = isKnown(behind) ? behind : behind.replace(leading, '');
  const bare = name.replace(/^[家个条户项]/u, '');
  return fold(isKnown(bare) ? bare : name);
}

const isLooseText = (text: string) =>
  text.replace(questionWords, '').replace(qualifiers, '').replace(/\s/gu, '').length === 0 ||
  isLoose(text.replace(/\s/gu, ''));

/** 产业园投资 is no word of the book, but whose it is and what. */
function partsOf(unit: QueryUnit): string[][] {
  const [quantity = ''] = unit.concepts.length === 0 ? (tail.exec(unit.text) ?? []) : [];
  const whose = unit.text.slice(0, unit.text.length - quantity.length);
  return quantity && whose ? [[whose], [quantity]] : [namesOf(unit)];
}

/** The word itself and other names of the very thing. */
function namesOf({ text, concepts }: QueryUnit): string[] {
  const forms = concepts.flatMap(({ sense, forms: all }) => {
    const other = named.has(sense) ? all.map(fold) : [];
    // A shorter name of a notion is a wider one: 规上 is not 规上企业.
    return sense === 'term' ? other.filter(({ length }) => length >= text.length) : other;
  });
  return [...new Set([text, ...forms])];
}

const urlsOf = (units: QueryUnit[], sense: Sense) => [
  ...new Set(
    units.flatMap(({ concepts }) => concepts.filter((concept) => concept.sense === sense).map(({ url }) => url)),
  ),
];
const idsOf = (units: QueryUnit[], sense: Sense) => urlsOf(units, sense).map((url) => url.split('/').at(-2)!);
