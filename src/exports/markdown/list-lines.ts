import { doubtKindLabels } from '../../model/doubt-mark.ts';
import { stepWords } from '../../model/project.ts';
import type { Reports } from '../../model/zone.ts';
import type { LinkFrom } from '../../site/link-from.ts';
import { inputPhrases } from '../../views/link-words.ts';
import { escaped } from './markdown-blocks.ts';
import { doubtWords, figureWords, receiptLink } from './record-lines.ts';

/** A chain, and its nodes below it. */
export function chainLines({ title, nodes, remark }: Reports['chains'][number], link: LinkFrom): string[] {
  return [
    `- ${escaped(title)}${remark ? `：${escaped(remark)}` : ''}`,
    ...nodes.map(({ label, kind, status, figures, companies, inputs, doubts, receipt, note }) => {
      const told = [
        ...figures.map(figureWords),
        ...companies.map((company) => escaped(company.label)),
        ...(note ? [escaped(note)] : []),
        ...(inputs.length > 0 ? [escaped(inputPhrases(kind, inputs))] : []),
      ];
      return `  - ${escaped(label)}（${status.label}）${told.map((words) => `，${words}`).join('')}${doubtWords(doubts)} ${receiptLink(receipt, link)}`;
    }),
  ];
}

export function projectLine(project: Reports['projects'][number], link: LinkFrom): string {
  const { name, status, progress, companies, investment, figures, steps, note, doubts, receipt } = project;
  const told = [
    progress === status.label ? '' : progress,
    companies.map(({ label }) => label).join('、'),
    investment ? figureWords(investment) : '',
    ...figures.map(figureWords),
    ...steps.map(stepWords),
    note ?? '',
  ].filter(Boolean);
  return `- ${escaped(name)}（${status.label}）${told.map((words) => `；${words}`).join('')}${doubtWords(doubts)} ${receiptLink(receipt, link)}`;
}

export function offerLine(
  { kind, topic, title, text, figures, note, doubts, receipt }: Reports['prospectus'][number],
  link: LinkFrom,
) {
  const told = [text, ...figures.map(figureWords), note ?? ''].filter(Boolean).map((words) => `；${words}`);
  return `- ${kind === 'offer' ? '提供' : '所求'}（${topic.label}）：${escaped(title)}${told.join('')}${doubtWords(doubts)} ${receiptLink(receipt, link)}`;
}

export function doubtLine(
  { title, kind, what, why, handling, receipts }: Reports['doubts'][number],
  link: LinkFrom,
): string {
  const words = escaped(`${what}${why}${handling}`);
  return `- ${doubtKindLabels[kind]}：${escaped(title)}。${words} ${receipts.map((one) => receiptLink(one, link)).join(' ')}`;
}
