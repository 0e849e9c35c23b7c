import type { Claim } from '../model/claim.ts';
import { problemAt, type Rule } from './rule.ts';

/**
 * period-not-in-sentence: a fact of a year, where the sentence that states it names years and that year is none of them.
 * 去年 in a report of 2024 is 2023 beside any year that it is compared with: such sentences only a reader can judge.
 */
export const periodNotInSentence: Rule = ({ locations }) =>
  [...locations.values()].flatMap(({ claim, location }) => {
    const period = periodOf(claim);
    if (!period || !('spot' in location)) return [];
    const { sentence, block } = location.spot;
    const years = [...new Set(sentence.text.match(namedYear))];
    const [from, to] = [period.start, period.end].map((day) => day.slice(0, 4)) as [string, string];
    if (years.length === 0 || relative.test(sentence.text) || years.some((year) => year >= from && year <= to))
      return [];
    const said = years.map((year) => `${year}年`).join('、');
    const message = `发现期间“${period.text}”，写着“${claim.figure ?? claim.name}”的那一句（第${block.index}段，第${block.line}行）说的是${said}，应与它相符，请改正期间，或用 near 指明另一句。`;
    return [problemAt(claim.entry, [...claim.keys, 'period'], 'period-not-in-sentence', message)];
  });

const relative = /[去今明上当本次前近]年|[比较][12]\d{3}年/;

/** `2029年`, and 2029 in `2029—2031年`. */
const namedYear = /(?<!\d)[12]\d{3}(?=年|[—–~～、至-][12]\d{3}年)/g;

/** The period of a fact that has a beginning and an end; what is known as of a day may be told with any year beside it. */
function periodOf({ zone, keys: [list, index, part] }: Claim) {
  if (list !== 'facts' || part !== undefined) return null;
  const { text, start, end } = zone.facts!.value[Number(index)]!.period;
  return start === null || end === null ? null : { text, start, end };
}
