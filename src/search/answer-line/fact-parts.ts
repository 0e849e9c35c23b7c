import type { StatedClaim, Statement, StatementPart } from '../../views/statement.ts';
import type { AnswerFact } from './answer-fact.ts';

type Place = { id: string; url: string };

/** 项目“糠醛项目”的糠醛产能: whose it is stands before what it is, and is not said twice. */
export function nameOf({ subject, label, measure }: AnswerFact): string {
  const what = measure.endsWith('capacity') && !/产能|能力|装机|功率/u.test(label) ? `${label}（产能）` : label;
  if (!subject) return what;
  const whose = subject.kind === 'project' ? `项目“${subject.label}”` : subject.label;
  const rest = what.startsWith(subject.label) ? what.slice(subject.label.length) : what;
  return `${whose}的${rest || what}`;
}

/** The value as a link with its receipt, then the period, and the status unless it is what happened. */
export function valueParts(fact: AnswerFact, zone: Place, before = ''): StatementPart[] {
  const { id, value, period, status, doubted, receipt } = fact;
  const isSaid = status.id === 'actual' || (status.id === 'capacity' && /产能|能力/u.test(nameOf(fact)));
  const said = isSaid ? null : status.label;
  return [
    {
      text: before + value,
      url: `${zone.url}#${id}`,
      receipt: receiptOf(receipt, zone),
      ...(doubted && { doubted }),
    },
    { text: `（${[period, said].filter(Boolean).join('，')}）` },
  ];
}

export const receiptOf = ([mark, url]: [string, string], zone: Place) => ({ mark, url: zone.url + url });

export const claimOf = (fact: AnswerFact, zone: Place): Statement['claims'][number] => ({
  zone: zone.id,
  subject: fact.subject?.label ?? null,
  indicator: fact.indicator,
  status: fact.status.id,
  period: fact.period,
  record: `${zone.url}#${fact.id}`,
});

/** Of what is missing: what was looked for. */
export const missingClaim = (claim: Partial<StatedClaim>): Statement['claims'][number] => ({
  zone: null,
  subject: null,
  indicator: null,
  status: null,
  period: null,
  ...claim,
  record: null,
});

export const text = (words: string): StatementPart => ({ text: words });

/** Parts with a mark between each two. */
export const joined = (lists: StatementPart[][], mark: string): StatementPart[] =>
  lists.flatMap((list, i) => (i > 0 ? [text(mark), ...list] : list));
