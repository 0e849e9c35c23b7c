import type { Claim } from '../corpus/claim.ts';
import { problemAt, rule } from './rule.ts';

/**
 * A fact of a year, where the words that lead up to its figure name years and that year is none
 * of them. A year elsewhere in the sentence tells when something was founded, or what the figure is compared with.
 */
export const periodNotInSentence = rule(['period-not-in-sentence'], ({ locations }) =>
  [...locations.values()].flatMap(({ claim, location }) => {
    const period = periodOf(claim);
    if (!period || !('spot' in location)) return [];
    const { sentence, block, start } = location.spot;
    const words = block.text.slice(sentence.start, start).split(breaks).at(-1)!;
    const years = [...new Set(words.match(namedYear))];
    const [from, to] = [period.start, period.end].map((day) => day.slice(0, 4)) as [string, string];
    if (years.length === 0 || relative.test(sentence.text) || aside.test(words)) return [];
    if (years.some((year) => year <= to) && years.some((year) => year >= from)) return [];
    const said = years.map((year) => `${year}年`).join('、');
    const message = `发现期间“${period.text}”，写着“${claim.figure ?? claim.name}”的那一句（第${block.index}段，第${block.line}行）说的是${said}，应与它相符，请改正期间，或用 near 指明另一句。`;
    return [problemAt(claim.entry, [...claim.keys, 'period'], 'period-not-in-sentence', message)];
  }),
);

const breaks = /[，,：:（）()\n]/;

/** 去年 in a report of 2024 is 2023 beside any year that it is compared with: such sentences only a reader can judge. */
const relative = /[去今明上当本次前近]年|[比较][12]\d{3}年/;

/** 2018年设立的, 2033年投产后, 2031年2月公布: the figure is of another time. */
const aside = /年[^年]*(?:[的后前起来]|[公发]布|通报)/;

/** `2029年`, and 2028 and 2029 in `2028、2029—2031年`. */
const namedYear = /(?<!\d)[12]\d{3}(?=(?:[—–~～、至到和与-][12]\d{3})*年|[—–~～至到-][12]\d{3}年)/g;

/** The period of a fact that has a beginning and an end; what is known as of a day may be told with any year beside it. */
function periodOf({ zone, keys: [list, index, part] }: Claim) {
  if (list !== 'facts' || part !== undefined) return null;
  const { text, start, end } = zone.facts!.value[Number(index)]!.period;
  return start === null || end === null ? null : { text, start, end };
}
