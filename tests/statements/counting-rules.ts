import type { KindRule } from './kind-rule.ts';
import type { World } from './rule.ts';
import type { Claim } from './written.ts';

/** A number of records is the number of those that it rests on, each once. */
export const count: KindRule = ({ words, claims, page }, { zones }, recordOf) => {
  const numbers = [...words.matchAll(/(疑|注)?(\d+)(?:条|个|园|问|件|处|家)/gu)];
  // Numbers of the whole book are counted anew from the data, page by page.
  if (claims.every(({ zone, record }) => zone === null && record === null) && page === '/') return [];
  if (page.startsWith('/search/')) return searchCount(words, claims, zones);
  // A zone in which a trade is only seen in projects has no record of its own for it.
  const records = claims.filter((claim) => claim.record === null || recordOf(claim));
  const total = numbers.reduce((sum, [, , n]) => sum + Number(n), 0);
  const kinds = numbers.flatMap(([, kind, n]) => {
    if (!kind || page.split('/').length < 4) return [];
    const of = zones
      .get(page.split('/')[2]!)!
      .raw.doubts.filter((doubt) => ['impossible', 'clash', 'two-ways'].includes(doubt.kind) === (kind === '疑'));
    return of.length === Number(n) ? [] : [`counts ${n} doubts, and there are ${of.length}`];
  });
  return [...(total === records.length ? [] : [`counts ${total}, and rests on ${records.length}`]), ...kinds];
};

/** How many zones state an indicator of themselves. */
function searchCount(words: string, [claim]: Claim[], zones: World['zones']): string[] {
  const stating = [...zones.values()].filter(({ raw }) =>
    raw.facts.some((fact) => fact.indicator.id === claim?.indicator && fact.subject === null),
  );
  const said = /(\d+)园/u.exec(words)?.[1];
  if (said && !/其余/u.test(words) && Number(said) !== stating.length)
    return [`counts ${said} zones, and ${stating.length} state it`];
  return [];
}

/** An age counts whole years or months from the end of the record to the edition. */
export const age: KindRule = ({ words, claims }, { edition }, recordOf) =>
  claims.flatMap((claim) => {
    const end = recordOf(claim)?.period?.end ?? recordOf(claim)?.raw.figures?.[0]?.period?.end;
    const said = /已过([一二两三四五六七八九十\d]+)(年|个月)/u.exec(words);
    if (!end || !said) return [];
    const months = Math.floor((Date.parse(edition) + 86_400_000 - Date.parse(end) - 86_400_000) / 86_400_000 / 30.4);
    const n = spoken(said[1]!) * (said[2] === '年' ? 12 : 1);
    return months >= n - 1 && months < n + (said[2] === '年' ? 12 : 1) + 1
      ? []
      : [`is ${months} months old, and told as ${said[0]}`];
  });

const digits = '零一二三四五六七八九';
function spoken(words: string): number {
  if (/^\d+$/u.test(words)) return Number(words);
  const [tens, ones] = words.includes('十') ? words.split('十') : ['0', words];
  const value = (text: string, none: number) => (text === '' ? none : text === '两' ? 2 : digits.indexOf(text));
  return (words.includes('十') ? value(tens!, 1) * 10 : 0) + value(ones!, 0);
}
