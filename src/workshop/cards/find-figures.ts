import { sentences } from '../../schema/sentences.ts';
import type { FoundQuantity } from '../../schema/quantity.ts';
import type { Book } from '../book.ts';
import { sure, type Card } from './card.ts';
import { indicatorOfFigure } from './indicator-of-figure.ts';
import { labelBehind, labelOfFigure } from './label-of-figure.ts';
import { around, paragraphsOf, type Paragraph } from './passage.ts';
import { periodOfFigure } from './period-of-figure.ts';
import { statusOfFigure } from './status-of-figure.ts';
import { subjectOfFigure } from './subject-of-figure.ts';
import { has } from './word-lists.ts';

/** What the workshop is told of a print beside its words. */
export interface Told {
  /** The likely month, 2025-10. */
  printed: string;
  /** All names of the zone. */
  zoneNames: string[];
}

/** A card for each figure of a print, in the order of the text. */
export const findFigures = (print: string, told: Told, book: Book): Card[] =>
  paragraphsOf(print).flatMap((paragraph) => figuresIn(paragraph, told, book));

function figuresIn(paragraph: Paragraph, told: Told, book: Book): Card[] {
  const all = sentences(paragraph.text);
  const changes = new Map<number, FoundQuantity>();
  const found = book.quantities.scan(paragraph.text);
  const kept = found.filter((figure, i) => {
    const owner = found[i - 1];
    const isChange = owner !== undefined && isChangeOf(paragraph.text, owner, figure);
    if (isChange) changes.set(owner.start, figure);
    return !isChange;
  });
  return kept.map((figure) => factCard(figure, changes.get(figure.start), paragraph, all, told, book));
}

/** 同比增长15.3% straight behind a figure is told with it. */
function isChangeOf(text: string, owner: FoundQuantity, figure: FoundQuantity): boolean {
  const between = text.slice(owner.end, figure.start);
  return /[%％]$/.test(figure.figure) && !/[%％]$/.test(owner.figure) && /^[，,、（(]?(?:同比|比上年|较上年|比去年|较去年|年均)?(?:增长|下降|增速|提高|增加|减少)(?:为|达)?(?:了)?$/u.test(between); // prettier-ignore
}

function factCard(
  figure: FoundQuantity,
  change: FoundQuantity | undefined,
  paragraph: Paragraph,
  all: ReturnType<typeof sentences>,
  { printed, zoneNames }: Told,
  book: Book,
): Card {
  const place = around(paragraph, figure.start, all);
  const indicator = indicatorOfFigure(figure, place, book);
  const nature = book.indicators.find(({ id }) => id === indicator.value)?.nature ?? 'flow';
  const status = statusOfFigure(place, figure.start, book);
  const label =
    labelOfFigure(paragraph.text.slice(place.clause.start, figure.start), zoneNames) ||
    labelBehind(paragraph.text.slice(figure.end, figure.end + 14));
  const cumulative = /累计|合计|总计|共(?:计)?(?=\p{Script=Han}{0,8}$)/u.exec(paragraph.text.slice(place.clause.start, figure.start)); // prettier-ignore
  const start = paragraph.start + figure.start;
  const end = paragraph.start + figure.end;
  return {
    id: `f${start}`,
    kind: 'fact',
    start,
    end,
    quote: paragraph.text.slice(figure.start, figure.end),
    state: 'open',
    folded: has(book.words.of('idiom'), figure.figure) || book.quantities.magnitude(figure) === null,
    fields: {
      figure: sure(figure.figure, '原文'),
      indicator,
      label: sure(label, label ? '数字前面的几个字' : '数字前面没有名称'),
      period: periodOfFigure(place, figure.start, nature, status.value, book, printed),
      status,
      subject: subjectOfFigure(place, figure.start, zoneNames, book),
      cumulative: sure(cumulative ? 'true' : '', cumulative ? `“${cumulative[0]}”` : ''),
      change: sure(change ? `${changeLabel(paragraph.text.slice(figure.end, change.start))} ${change.figure}` : '', ''),
    },
  };
}

const changeLabel = (between: string) => between.replace(/[，,、（(为达了]/gu, '') || '增长';
