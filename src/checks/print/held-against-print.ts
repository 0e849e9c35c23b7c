import type { Corpus } from '../../corpus/corpus.ts';
import type { Block, Entry } from '../../schema/entry.ts';
import type { ArticleEntry } from '../../schema/article.ts';
import type { Problem } from '../../schema/problem.ts';
import { copiedRuns, numbersLeftOut, numbersNotInPrint, readPrint, type Print } from './against-print.ts';

/** Ids of the faults that are found only where the printed text itself is at hand. */
export const printIds = ['figure-not-in-print', 'unit-not-in-print', 'figure-left-out', 'copied-from-print'] as const;
type PrintProblem = Problem<(typeof printIds)[number]>;

/** A printed text, and the numbers of it that the editor has left out on purpose. */
export interface PrintedText {
  text: string;
  leftOut: ReadonlySet<string>;
}

export interface HeldAgainstPrints {
  problems: PrintProblem[];
  /** Articles whose print was at hand, of all articles. */
  held: number;
  articles: number;
}

/** Holds each article whose printed text is at hand against it. `prints` are by the id of the source. */
export function heldAgainstPrints(corpus: Corpus, prints: ReadonlyMap<string, PrintedText>): HeldAgainstPrints {
  const articles = corpus.all.flatMap((zone) => zone.articles);
  const held = articles.filter(({ value }) => prints.has(value.source));
  const problems = held.flatMap((article) => problemsOf(article, prints.get(article.value.source)!, corpus));
  return { problems, held: held.length, articles: articles.length };
}

function problemsOf(article: Entry<ArticleEntry>, { text, leftOut }: PrintedText, corpus: Corpus): PrintProblem[] {
  const published = corpus.sources.get(article.value.source)?.value.published;
  const days = published ? [published.notBefore, published.notAfter] : [];
  const print = readPrint(text, corpus.quantities, published?.likelyMonth ?? '', days);
  const texts = [article.value.title, article.value.lede, ...article.blocks.map((block) => block.text)];
  const missing = numbersLeftOut(texts, print).filter((number) => !leftOut.has(number));
  return [
    ...article.blocks.flatMap((block) => blockProblems(article.path, block, print, corpus)),
    ...fieldProblems(article, print, corpus),
    ...(missing.length > 0 ? [leftOutProblem(article, missing)] : []),
  ];
}

const sentences = {
  'figure-not-in-print': (words: string) =>
    `发现“${words}”，所据的原文没有这个数字，请照原文改正；编者自己算的数写进存疑，不写进文章。`,
  'unit-not-in-print': (words: string, printed: string[]) =>
    `发现“${words}”，原文的这个数字写作“${printed.join('”“')}”，单位不同，请照原文改正。`,
  'copied-from-print': (words: string, length: number) =>
    `有${length}个字与原文一字不差：“${words}”，应不足25个字，请用自己的话写；名单、书名与引号里的话不算。`,
};

function blockProblems(path: string, block: Block, print: Print, { quantities }: Corpus): PrintProblem[] {
  const { line, column, text } = block;
  const at = { path, line, column };
  return [
    ...numbersNotInPrint(text, print, quantities).map(({ kind, words, printed }) => {
      return { ...at, rule: kind, message: sentences[kind](words, printed) };
    }),
    ...copiedRuns(text, print).map(({ words, length }): PrintProblem => {
      return { ...at, rule: 'copied-from-print', message: sentences['copied-from-print'](shortened(words), length) };
    }),
  ];
}

function fieldProblems(article: Entry<ArticleEntry>, print: Print, { quantities }: Corpus): PrintProblem[] {
  return (['title', 'lede'] as const).flatMap((field) =>
    numbersNotInPrint(article.value[field], print, quantities).map(({ kind, words, printed }) => {
      const message = sentences[kind](words, printed);
      return { path: article.path, ...article.placeOf([field]), rule: kind, message };
    }),
  );
}

const leftOutProblem = ({ path }: Entry<ArticleEntry>, missing: string[]): PrintProblem => ({
  path,
  line: 1,
  column: 1,
  rule: 'figure-left-out',
  message: `原文的数字文章没有写：${missing.join('、')}，请写进文章；有意不写的，在工作台的“漏写”里勾掉，并说明理由。`,
});

const shortened = (words: string) => (words.length > 40 ? `${words.slice(0, 40)}…` : words);
