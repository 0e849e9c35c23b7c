import { fewer, isLoose, piecesOf, type Plan, type QueryUnit } from './plan.ts';
import type { Postings } from './rank.ts';
import type { Store } from './store.ts';

/** A plan with the places of its pieces. */
export interface LookedUp {
  plan: Plan;
  /** The places of each piece. */
  postings: Map<string, Postings>;
  /** Parts of the question that occur nowhere in the book. */
  absent: string[];
}

/** Looks up all pieces of a plan. A word that occurs nowhere as a whole is replaced by those of its parts that do. */
export async function lookUp(plan: Plan, store: Pick<Store, 'find'>): Promise<LookedUp> {
  const pieces = [...new Set(plan.units.flatMap((unit) => unit.pieces))];
  const postings = new Map(await Promise.all(pieces.map(async (piece) => [piece, await store.find(piece)] as const)));
  const isMissing = (unit: QueryUnit) =>
    unit.kind === 'rest' && unit.pieces.some((piece) => (postings.get(piece)?.size ?? 0) === 0);
  const units: QueryUnit[] = [];
  const absent: string[] = [];
  for (const unit of plan.units) {
    if (!isMissing(unit)) {
      units.push(unit);
      continue;
    }
    const known = await knownPairs(unit, postings, store);
    if (isJoined(unit, known)) units.push({ ...unit, pieces: known });
    else {
      units.push(takenApart(unit, known));
      absent.push(unit.text);
    }
  }
  return { plan: { ...plan, units }, postings, absent };
}

/** All pairs of a unit that occur somewhere; pairs not looked up before are looked up now. */
async function knownPairs(
  unit: QueryUnit,
  postings: Map<string, Postings>,
  store: Pick<Store, 'find'>,
): Promise<string[]> {
  const pairs = piecesOf(unit.text);
  for (const pair of pairs) if (!postings.has(pair)) postings.set(pair, await store.find(pair));
  return pairs.filter((pair) => postings.get(pair)!.size > 0);
}

/**
 * Whether a missing pair only joins two words (谷投 in 智感谷投资): then each of its characters is in a pair that is
 * known, the pair is dropped, and nothing is wrong.
 */
function isJoined(unit: QueryUnit, known: string[]): boolean {
  const covered = new Set(known.flatMap((pair) => [...pair]));
  return known.length > 0 && [...unit.text].every((character) => covered.has(character) || isLoose(character));
}

/** The parts of a word that occur somewhere, and the rest, which counts against the results. */
function takenApart(unit: QueryUnit, known: string[]): QueryUnit {
  const rest = known
    .reduce((text, pair) => text.replaceAll(pair, ' '), unit.text)
    .split(' ')
    .filter(Boolean);
  return { ...unit, pieces: [...new Set([...known, ...rest.flatMap((run) => fewer(piecesOf(run)))])] };
}
