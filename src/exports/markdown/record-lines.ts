import type { DoubtMark } from '../../model/doubt-mark.ts';
import { doubtKindLabels, isRed } from '../../model/doubt-mark.ts';
import type { Fact } from '../../model/fact.ts';
import type { LabelledFigure } from '../../model/figure.ts';
import type { Receipt } from '../../model/receipt.ts';
import type { LinkFrom } from '../../site/link-from.ts';
import { escaped } from './markdown-blocks.ts';

/** The paragraph that states something, as a link: [乙7](…). */
export const receiptLink = ({ stem, paragraph, url }: Receipt, link: LinkFrom): string =>
  `[${stem}${paragraph}](${link(url)})`;

/** The doubts about a record, each with its kind: （疑：对不上，两处的面积；注：口径不明，没有写年份）. */
export function doubtWords(doubts: DoubtMark[]): string {
  const told = [
    ['疑', doubts.filter(isRed)],
    ['注', doubts.filter((doubt) => !isRed(doubt))],
  ] as const;
  const words = told.flatMap(([mark, own]) =>
    own.length > 0
      ? [`${mark}：${own.map(({ kind, title }) => `${doubtKindLabels[kind]}，${escaped(title)}`).join('、')}`]
      : [],
  );
  return words.length > 0 ? `（${words.join('；')}）` : '';
}

export const figureWords = ({ label, shown, status, period }: LabelledFigure): string => {
  const asides = [status && status.id !== 'actual' ? status.label : null, period?.label].filter(Boolean);
  return escaped(`${label}${shown}${asides.length > 0 ? `（${asides.join('，')}）` : ''}`);
};

/** - 工业总产值：257.1亿元（2024年，实际），同比增长5% 〔乙7〕 */
export function factLine(fact: Fact, link: LinkFrom): string {
  const { label, subject, figure, text, periodLabel, status, change, note, doubts, receipt } = fact;
  const name = subject && !label.includes(subject.label) ? `${subject.label}：${label}` : label;
  const value = figure?.shown ?? text ?? '';
  const tail = [change && figureWords(change), note && escaped(note)].filter(Boolean).map((words) => `；${words}`);
  return `- ${escaped(name)}：${escaped(value)}（${periodLabel}，${status.label}）${tail.join('')}${doubtWords(doubts)} ${receiptLink(receipt, link)}`;
}
