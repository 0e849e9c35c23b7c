import type { Corpus } from '../corpus/corpus.ts';
import type { Entry, ZoneEntries } from '../schema/entry.ts';
import { listNames } from '../schema/zone-lists.ts';
import type { Problem } from '../schema/problem.ts';

type Keys = (string | number)[];

/** Fields that are no prose: ids, figures, times, and words of the articles. */
const silent = new Set(['id', 'from', 'near', 'figure', 'period', 'date', 'due', 'since', 'was', 'about', 'decidedBy']);

/**
 * Prose of the editors that stays in the volume of `year` and names a later year which no article of that volume prints:
 * it was written when more was known. `whole` is the content as it is written, `kept` what the volume has of it.
 */
export function knowsLaterYear(whole: Corpus, kept: Corpus, year: number): Problem<'knows-later-year'>[] {
  return whole.all.flatMap((zone) => {
    const left = kept.all.find(({ id }) => id === zone.id);
    return left ? ofZone(zone, left, year) : [];
  });
}

function ofZone(zone: ZoneEntries, kept: ZoneEntries, year: number): Problem<'knows-later-year'>[] {
  const printed = kept.articles.flatMap(({ blocks }) => blocks.map(({ text }) => text)).join('\n');
  const later = (text: string) => yearsIn(text).find((named) => Number(named) > year && !printed.includes(named));
  const files = [zone.profile, ...listNames.map((name) => zone[name])].filter(
    (file) => file !== null,
  ) as Entry<unknown>[];
  const left = new Set(
    [kept.profile, ...listNames.map((name) => kept[name])].flatMap((file) =>
      [...textsOf(file?.value)].map(({ text }) => text),
    ),
  );
  const fields = files.flatMap((file) =>
    [...textsOf(file.value)].flatMap(({ keys, text }) => {
      const named = left.has(text) ? later(text) : undefined;
      // Most lists are the value of the one key of their file.
      const at = Array.isArray(file.value) ? [listNames.find((name) => zone[name] === file)!, ...keys] : keys;
      return named ? [problem(file.path, file.placeOf(at), named, year)] : [];
    }),
  );
  const blocks = [kept.profile, kept.facts].flatMap((file) =>
    (file?.blocks ?? []).flatMap((block) => {
      const named = later(block.text);
      return named ? [problem(file!.path, block, named, year)] : [];
    }),
  );
  return [...fields, ...blocks];
}

const yearsIn = (text: string) =>
  /\p{Script=Han}/u.test(text) ? [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([named]) => named) : [];

/** Every text of a value that may be prose, with its path. */
function* textsOf(value: unknown, keys: Keys = []): Generator<{ keys: Keys; text: string }> {
  if (typeof value === 'string') yield { keys, text: value };
  else if (Array.isArray(value)) for (const [i, part] of value.entries()) yield* textsOf(part, [...keys, i]);
  else if (typeof value === 'object' && value !== null)
    for (const [field, part] of Object.entries(value)) if (!silent.has(field)) yield* textsOf(part, [...keys, field]);
}

function problem(path: string, { line, column }: { line: number; column: number }, named: string, year: number) {
  const message = `这里写到${named}年，${year}卷的报道没有这一年，是后来才知道的，应只写${year}卷所知的，请改写；概况的段落写进 since，存疑写 since: ${named}，合卷时就略去。`;
  return { path, line, column, message, rule: 'knows-later-year' as const };
}
