import { isHyphen } from './boundary.ts';
import { prefixAt, type Qualifier } from './qualifier.ts';
import { signAt } from './sign.ts';
import type { Denominator } from './denominator.ts';
import type { Entry } from './unit.ts';
import type { UnitMatcher } from './unit-matcher.ts';
import { vagueAt } from './vague.ts';

/** Words and marks before a number that belong to it: 每亩约60万元, 人民币8.8亿元, 近-3%, 数百家. */
export interface Prefixes {
  end: number;
  qualifier: Qualifier | null;
  isVague: boolean;
  money: Entry | undefined;
  pers: (Denominator & { symbol: string })[];
}

export function prefixesAt(text: string, start: number, units: UnitMatcher): Prefixes {
  const found: Prefixes = { end: start, qualifier: null, isVague: false, money: undefined, pers: [] };
  while (!found.isVague && found.pers.length < 3) {
    const at = found.end;
    const per = found.pers.length === 0 || text[at] === '每' ? units.perAt(text, at) : null;
    const money = found.money ? null : units.moneyAt(text, at);
    const word = found.qualifier ? null : prefixAt(text, at);
    const vague = vagueAt(text, at);
    if (per) found.pers.push({ ...per, symbol: text.slice(at + 1, per.end) });
    if (money) found.money = money.entry;
    if (word) found.qualifier = word.qualifier;
    if (vague && !word) {
      // 近数百家 says two things of one number; the vaguer holds.
      found.qualifier = vague.qualifier;
      found.isVague = true;
    }
    const end = per?.end ?? money?.end ?? word?.end ?? vague?.end;
    if (end === undefined) break;
    found.end = end;
  }
  return found;
}

/** Whether a sign here is the number's own. */
export const mayBeSigned = (text: string, at: number) => signAt(text, at) !== null && !isHyphen(text, at);
