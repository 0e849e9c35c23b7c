import type { Claim } from '../corpus/claim.ts';
import { problemAt, rule } from './rule.ts';

/**
 * The period of a fact is a year, and the words before its figure name other years but not this one. A year elsewhere
 * in the sentence says when something was founded, or what the figure is compared with.
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

/** 去年 in a report of 2024 means 2023, whatever years stand beside it. Only a person can judge such a sentence. */
const relative = /[去今明上当本次前近]年|[比较][12]\d{3}年/;

/** In 2018年设立的, 2033年投产后, 2031年2月公布 the year does not belong to the figure. */
const aside = /年[^年]*(?:[的后前起来]|[公发]布|通报)/;

/** Years in front of 年: `2029年`, and 2028 and 2029 in `2028、2029—2031年`. */
const namedYear = /(?<!\d)[12]\d{3}(?=(?:[—–~～、至到和与-][12]\d{3})*年|[—–~～至到-][12]\d{3}年)/g;

/** The period of a fact if it has a beginning and an end. A fact as of a day may stand beside any year. */
function periodOf({ zone, keys: [list, index, part] }: Claim) {
  if (list !== 'facts' || part !== undefined) return null;
  const { text, start, end } = zone.facts!.value[Number(index)]!.period;
  return start === null || end === null ? null : { text, start, end };
}
