import { sentences } from '../../schema/sentences.ts';
import type { FoundQuantity } from '../../schema/quantity.ts';
import type { Book } from '../book.ts';
import { sure, type Card } from './card.ts';
import { indicatorOfFigure } from './indicator-of-figure.ts';
import { changeLabel, changesIn, wordsBefore } from './changes-in.ts';
import { findFirms } from './find-firms.ts';
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
  const found = book.quantities.scan(paragraph.text);
  const changes = changesIn(paragraph.text, found);
  const taken = new Set(changes.values());
  return found
    .filter((figure) => !taken.has(figure))
    .map((figure) => factCard(figure, changes.get(figure), paragraph, { all, found }, told, book));
}

function factCard(
  figure: FoundQuantity,
  change: FoundQuantity | undefined,
  paragraph: Paragraph,
  { all, found }: { all: ReturnType<typeof sentences>; found: FoundQuantity[] },
  { printed, zoneNames }: Told,
  book: Book,
): Card {
  const place = around(paragraph, figure.start, all);
  const names = [...zoneNames, ...findFirms(place.sentence.text, book).map(({ name }) => name)];
  const label =
    labelOfFigure(wordsBefore(paragraph.text, place, figure.start, found), names) ||
    labelBehind(paragraph.text.slice(figure.end, figure.end + 14));
  const indicator = indicatorOfFigure(figure, place, label, book);
  const nature = book.indicators.find(({ id }) => id === indicator.value)?.nature ?? 'flow';
  const status = statusOfFigure(place, figure.start, book);
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
    folded: isIndefinite(figure, book),
    fields: {
      figure: sure(figure.figure, '原文'),
      indicator,
      label: sure(label, label ? '数字前面的几个字' : '数字前面没有名称'),
      period: periodOfFigure(place, figure.start, nature, status.value, book, printed),
      status,
      subject: subjectOfFigure(place, figure.start, zoneNames, book),
      cumulative: sure(cumulative ? 'true' : '', cumulative ? `“${cumulative[0]}”` : ''),
      change: sure(change ? `${changeLabel(changeWords(paragraph.text, figure, change))} ${change.figure}` : '', ''),
    },
  };
}

/** The words that say how a figure grew: straight behind it or, of several figures, before the first of their changes. */
function changeWords(text: string, figure: FoundQuantity, change: FoundQuantity): string {
  const between = text.slice(figure.end, change.start);
  return (
    /(?:同比|比|较|年均|环比|分别|依次)?[^，；。]{0,8}(?:增长|下降|增速|提高|增加|减少|上升|回落)/u.exec(
      between,
    )?.[0] ?? between
  );
}

/** Words that count nothing, such as 一套 and 一步, and numbers without a unit. */
function isIndefinite(figure: FoundQuantity, { words, quantities }: Book): boolean {
  if (has(words.of('idiom'), figure.figure) || /^[万亿千百]*$/.test(figure.unit)) return true;
  const size = figure.figure.startsWith('一') ? quantities.magnitude(figure) : null;
  return size !== null && ['count', 'people', 'any'].includes(size.dimension) && size.low === 1 && size.high === 1;
}
