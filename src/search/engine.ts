import { answerLine } from './answer-line/answer-line.ts';
import { isQuantity } from './answer-line/quantity-words.ts';
import type { Answer, Filters, SearchQuestion, Result } from './answer.ts';
import { mayBeEnglish, translate, type Translated } from './english.ts';
import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { pin } from './pin.ts';
import { isLatin, planOf, type Plan } from './plan.ts';
import { askedOf, hitsOf, rank, type RankedRecord } from './rank.ts';
import { readLatin } from './read-latin.ts';
import type { FilterName } from './record.ts';
import { openSounds, soundsLike, type Sounds } from './repair.ts';
import type { Store } from './store.ts';
import type { Table } from './table.ts';
import { toldWords } from './told-words.ts';
import { understand, type Index, type Understood } from './understand.ts';
import { weights } from './weights.ts';

/**
 * Answers questions: the question is understood and looked up, the records are ranked and cut to those that answer, and
 * those shown are loaded.
 */
export function createEngine(lexicon: Lexicon, table: Table, store: Store) {
  let opened: Promise<Sounds> | undefined;
  const sounds = () => (opened ??= store.sounds().then((file) => openSounds(file, lexicon)));
  const index: Index = { lexicon, table, store, sounds };

  async function answer({
    query,
    filters = {},
    limit = 20,
    exact = false,
    withLine = false,
  }: SearchQuestion): Promise<Answer> {
    const english = exact ? null : await englishOf(query, index);
    const read = await understand(english?.query ?? query, exact, index);
    const understood = english ? { ...read, plan: withoutMeaning(read.plan) } : read;
    const found = await foundBy(understood, index);
    const kept = found.filter(({ place }) => passes(place, filters, table));
    const isRepaired = understood.corrected !== null || (english?.unknown.length ?? 0) > 0;
    const results = await Promise.all(kept.slice(0, limit).map((item) => load(item, isRepaired, index)));
    return {
      corrected: understood.corrected,
      english: english && { words: english.words, unknown: english.unknown },
      ...toldWords(understood.plan),
      absent: understood.absent,
      limited: store.isRefused(),
      // Where a file of it does not load, the results stand without the line.
      line: withLine
        ? await answerLine(await planAsked(english?.query ?? query, understood, index), results, lexicon, store).catch(
            () => [],
          )
        : [],
      results,
      total: kept.length,
      counts: countsOf(found, table),
    };
  }

  return { answer, warm: () => store.warm() };
}

/** The question in our words, where it is in English; the dictionary is loaded for such a one alone. */
async function englishOf(query: string, { lexicon, store }: Index): Promise<Translated | null> {
  if (!mayBeEnglish(query)) return null;
  const isName =
    isLatin(query) &&
    readLatin(fold(query), lexicon)
      ?.flat()
      .some(({ sense }) => sense === 'zone' || sense === 'city');
  if (isName) return null;
  return store.english().then(
    (file) => translate(query, file, lexicon),
    () => null,
  );
}

/** Who asks in English asks for what there is; what our word means is no answer to it. */
const withoutMeaning = (plan: Plan): Plan => ({ ...plan, only: plan.only.filter(({ sense }) => sense !== 'term') });

export type Engine = ReturnType<typeof createEngine>;

/** The question that the line answers: a quantity corrected into one that sounds otherwise (入驻率, 入库率) is another. */
async function planAsked(query: string, { plan, corrected }: Understood, { lexicon, sounds }: Index): Promise<Plan> {
  if (corrected === null || isLatin(query)) return plan;
  const typed = planOf(query, lexicon);
  return isQuantity(typed.text) && !soundsLike(typed.text, corrected, await sounds()) ? typed : plan;
}

/** All records that answer, best first; of an article only its best paragraph. */
async function foundBy({ plan, postings }: Understood, { store, table }: Index): Promise<RankedRecord[]> {
  const asked = askedOf(plan);
  const figures = asked.hasNumber ? await store.figures() : null;
  const units = plan.units.map((unit) => hitsOf(unit, postings, table, figures));
  const ranked = pin(plan, rank(units, table, asked), table).filter(({ coverage }) => coverage > leastOf(plan));
  const best = ranked[0]?.coverage ?? 0;
  const least = Math.min(weights.beside, best * weights.besideBest);
  return onePerArticle(ranked, table).filter(({ coverage }) => coverage >= least);
}

/**
 * The least share of the question that a result must hold. Where the question names something of the book, any share is
 * enough.
 */
const leastOf = ({ units }: Plan) => (units.some(({ kind }) => kind === 'word') ? 0 : weights.none);

function onePerArticle(ranked: RankedRecord[], { rows }: Table): RankedRecord[] {
  const seen = new Set<string>();
  return ranked.filter(({ place }) => {
    const { kind, page } = rows[place]!;
    if (kind !== 'article') return true;
    return !seen.has(page) && Boolean(seen.add(page));
  });
}

function passes(place: number, filters: Filters, { rows }: Table): boolean {
  return Object.entries(filters).every(([name, values]) => {
    const mine = rows[place]!.filters[name as FilterName] ?? [];
    return values.length === 0 || values.some((value) => mine.includes(value));
  });
}

async function load(found: RankedRecord, isRepaired: boolean, { store, table }: Index): Promise<Result> {
  const { place, coverage, topic, isElsewhere } = found;
  const { kind, zone } = table.rows[place]!;
  const approx = isRepaired || coverage < weights.near || topic < weights.topic || isElsewhere;
  return { ...(await store.load(place)), kind, zone, ...(approx && { approx: true as const }) };
}

function countsOf(found: RankedRecord[], { rows }: Table): Answer['counts'] {
  const counts: Answer['counts'] = {};
  for (const { place } of found)
    for (const [name, values] of Object.entries(rows[place]!.filters))
      for (const value of values) {
        const group = (counts[name] ??= {});
        group[value] = (group[value] ?? 0) + 1;
      }
  return counts;
}
