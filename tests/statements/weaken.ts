import { isNamed } from './is-named.ts';
import type { Written } from './written.ts';

/** Ways to make a statement say more than its records; each gives a copy, or null where it has nothing to weaken so. */
export const weakenings: Record<string, (statement: Written) => Written | null> = {
  'drops whose it is': (statement) => {
    const subject = statement.claims.find((claim) => claim.subject && claim.indicator)?.subject;
    const copy = subject ? reworded(statement, subject, '') : null;
    // A label may name it, too.
    return copy && !isNamed(subject!, copy.words) ? copy : null;
  },
  'claims it of the zone': (statement) =>
    reclaimed(statement, ({ subject, indicator }) => Boolean(subject && indicator), { subject: null }),
  'claims another indicator': (statement) =>
    reclaimed(statement, ({ indicator, record }) => Boolean(indicator && record), { indicator: 'another' }),
  'names another indicator': (statement) => {
    if (!statement.claims.some(({ indicator, record }) => indicator && record)) return null;
    const part = statement.parts.find(({ url, text }) => url?.includes('#') && /\d/u.test(text));
    return part ? replaced(statement, part.text, part.text.replace(/^[^\d]+/u, '别的指标')) : null;
  },
  'tells a plan as so': (statement) => {
    if (
      !statement.claims.some(
        ({ indicator, status }) => indicator && ['planned', 'target', 'expected'].includes(status!),
      )
    )
      return null;
    const plans = /只是说：|[，]?(?:计划|目标|预计)，?|规划|拟|谋划|备案|意向|签约/gu;
    return mapped(statement, (text) => text.replaceAll(plans, ''));
  },
  'puts a plan under what stands': (statement) =>
    statement.words.startsWith('只是说：') ? mapped(statement, (text) => text.replace('只是说：', '已有：')) : null,
  'leaves out the mark of a doubt': (statement) => {
    const part = statement.parts.find(({ doubted, url }) => doubted && url?.includes('#'));
    if (!part) return null;
    return {
      ...statement,
      parts: statement.parts.map((one) => (one === part ? { ...one, doubted: undefined as never } : one)),
    };
  },
  'leaves out the period': (statement) => {
    const period = statement.claims.find((claim) => claim.indicator && claim.record && claim.period)?.period;
    return period ? reworded(statement, period, '') : null;
  },
  'takes another unit': (statement) =>
    statement.rule === 'answer' && /\d亿元/u.test(statement.words)
      ? mapped(statement, (text) => text.replaceAll(/(?<=\d)亿元/gu, '亿美元'))
      : null,
  'counts one more': (statement) =>
    statement.rule === 'count' &&
    statement.page !== '/' &&
    !statement.page.startsWith('/search/') &&
    /\d/u.test(statement.words)
      ? mapped(statement, (text) => text.replace(/\d+/u, (n) => String(Number(n) + 1)))
      : null,
  'leaves a record out of a ledger': (statement) =>
    isLedger(statement) ? { ...statement, claims: statement.claims.slice(1) } : null,
  'counts one less in a ledger': (statement) =>
    isLedger(statement)
      ? mapped(statement, (text) => text.replace(/\d+(?=[件个处家条])/u, (n) => String(Number(n) - 1)))
      : null,
  'leaves out that it is not disclosed': (statement) =>
    statement.rule === 'undisclosed' && statement.words.endsWith('未披露。')
      ? mapped(statement, (text) => text.replace('未披露', ''))
      : null,
  'leads to a paragraph that is not there': (statement) => {
    const part = statement.parts.find(({ receipt }) => receipt);
    if (!part) return null;
    const receipt = { ...part.receipt!, url: `${part.receipt!.url.split('#')[0]}#p999` };
    return { ...statement, parts: statement.parts.map((one) => (one === part ? { ...one, receipt } : one)) };
  },
};

const ledgers = ['/projects/', '/doubts/', '/promises/', '/companies/', '/timeline/'];
const isLedger = ({ rule, page }: Written) => rule === 'heading' && ledgers.includes(page);

function mapped(statement: Written, change: (text: string) => string): Written | null {
  const parts = statement.parts.map((part) => ({ ...part, text: change(part.text) }));
  const words = parts.map(({ text }) => text).join('');
  return words === statement.words ? null : { ...statement, parts, words };
}

const reworded = (statement: Written, from: string, to: string) =>
  mapped(statement, (text) => text.replaceAll(from, to));
const replaced = (statement: Written, from: string, to: string) =>
  mapped(statement, (text) => (text === from ? to : text));

function reclaimed(
  statement: Written,
  which: (claim: Written['claims'][number]) => boolean,
  change: object,
): Written | null {
  const claim = statement.claims.find(which);
  if (!claim) return null;
  return { ...statement, claims: statement.claims.map((one) => (one === claim ? { ...one, ...change } : one)) };
}
