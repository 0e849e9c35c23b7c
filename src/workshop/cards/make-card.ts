import type { Book } from '../book.ts';
import { sure, unsure, type Card, type CardKind } from './card.ts';
import { eventCard } from './event-cards.ts';
import { findFigures, type Told } from './find-figures.ts';
import { findTimes } from './find-times.ts';
import { findFirms } from './find-firms.ts';
import { firmCard } from './firm-cards.ts';
import { around, paragraphsOf } from './passage.ts';

/** A card of a kind made of words that the editor has marked in the print. */
export function makeCard(kind: CardKind, start: number, end: number, print: string, told: Told, book: Book): Card {
  const quote = print.slice(start, end).trim();
  const id = `m${kind[0]}${start}-${end}`;
  const card = (fields: Card['fields']): Card => ({
    id,
    kind,
    start,
    end,
    quote,
    state: 'open',
    folded: false,
    fields,
  });
  switch (kind) {
    case 'company':
      return { ...firmCard(start, end, quote, firmNamed(quote, book), '编者选的字'), id };
    case 'event': {
      const paragraph = paragraphsOf(print).find((one) => one.start <= start && start < one.start + one.text.length);
      const sentence = paragraph ? around(paragraph, start - paragraph.start).sentence.text : quote;
      const time = findTimes(quote, told.printed)[0] ?? findTimes(sentence, told.printed)[0];
      return { ...eventCard(start, end, quote, time?.period ?? '', time ? `“${time.words}”` : '', book), id };
    }
    case 'project':
      return card(projectFields(quote, start, print, told, book));
    case 'prospectus':
      return card({
        kind: sure(/引进|招引|吸引|招商|寻求|对接|补链|延链/.test(quote) ? 'want' : 'offer', '有没有招引一类的词'),
        topic: unsure('', '读原句选一项'),
        title: unsure(quote.slice(0, 30), '用自己的话写标题'),
        text: unsure(quote.slice(0, 200), '用自己的话写一两句'),
      });
    case 'doubt':
      return card({
        title: unsure(quote.slice(0, 24), '标题'),
        kind: unsure('scope', '读原句选一类'),
        what: unsure('', '什么对不上'),
        why: unsure('', '为什么不可信'),
        handling: unsure('照原文写，不改数。', '我们怎么处理'),
      });
    case 'node':
      return card({
        label: sure(quote.slice(0, 14), '编者选的字'),
        chain: unsure('', '哪条链：已有的链名或新的链名'),
        stage: unsure('unplaced', '上游、中游还是下游，要读原句'),
        kind: sure('product', '通常是产品'),
        status: unsure('existing', '已有、在建还是招商所求'),
      });
    case 'link':
      return card(linkFields(quote));
    default:
      return factOf(id, start, end, quote, print, told, book);
  }
}

const firmNamed = (words: string, { firms }: Book) => firms.find(({ names }) => names.includes(words))?.id ?? null;

/** A figure that was marked by hand: what the rules say of the first figure in the words, or all red. */
function factOf(id: string, start: number, end: number, quote: string, print: string, told: Told, book: Book): Card {
  const found = findFigures(print, told, book).find((card) => card.start >= start && card.end <= end);
  if (found) return { ...found, id, folded: false };
  return {
    id,
    kind: 'fact',
    start,
    end,
    quote,
    state: 'open',
    folded: false,
    fields: {
      figure: unsure(quote, '照原文写的数字'),
      indicator: unsure('', '选一项指标'),
      label: sure('', ''),
      period: unsure('unknown', '数字所指的期间'),
      status: unsure('actual', '性质'),
      subject: sure('', ''),
      cumulative: sure('', ''),
      change: sure('', ''),
    },
  };
}

/** The figure and the firm nearest to a project's name in its sentence. */
function projectFields(quote: string, start: number, print: string, { printed }: Told, book: Book): Card['fields'] {
  const paragraph = paragraphsOf(print).find((one) => one.start <= start && start < one.start + one.text.length);
  const sentence = paragraph ? around(paragraph, start - paragraph.start).sentence.text : quote;
  const firm = findFirms(sentence, book)[0];
  const money = book.quantities
    .scan(sentence)
    .find((figure) => book.quantities.magnitude(figure)?.dimension === 'money' && /投资/.test(sentence));
  const stage = stages.find(([words]) => words.test(sentence));
  const time = findTimes(sentence, printed)[0];
  return {
    name: sure(quote.slice(0, 40), '编者选的字'),
    companies: firm ? unsure(firm.name, `同句有“${firm.name}”`) : sure('', '同句没有企业'),
    industry: sure('', ''),
    status: stage ? unsure(stage[1], `“${stage[0].exec(sentence)![0]}”`) : unsure('unknown', '没有说进度的词'),
    progress: sure('', ''),
    investment: money ? unsure(money.figure, `同句的“${money.figure}”`) : sure('', ''),
    date: sure(time?.period ?? '', ''),
  };
}

const stages: [RegExp, string][] = [
  [/投产|投运|投用|运营/, 'operating'],
  [/在建|正在建设|施工|建设中/, 'building'],
  [/开工/, 'starting'],
  [/签约|签订/, 'signed'],
  [/备案/, 'filed'],
  [/意向/, 'intended'],
  [/谋划|计划|规划|拟建/, 'planned'],
];

/** 甲—乙—丙: a link between each two. The first two are shown; the others become cards of their own by marking them. */
function linkFields(quote: string): Card['fields'] {
  const [from = '', to = ''] = quote.split(/[—\-－→～~]+/u).map((words) => words.replace(/[“”]/g, '').trim());
  return {
    chain: unsure('', '哪条链：链名'),
    from: from ? sure(from.slice(0, 14), '编者选的字') : unsure('', '从哪一环'),
    to: to ? sure(to.slice(0, 14), '编者选的字') : unsure('', '到哪一环'),
    basis: sure('stated', '原文写明'),
  };
}
