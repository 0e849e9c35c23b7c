import { proseOptions } from '../../views/prose-options.ts';
import type { Article } from '../../model/article.ts';
import type { Paragraph } from '../../model/paragraph.ts';
import type { Yearbook } from '../../model/yearbook.ts';
import type { Reports } from '../../model/zone.ts';
import { linkFrom, type LinkFrom } from '../../site/link-from.ts';
import { blockMarkdown, escaped } from './markdown-blocks.ts';
import { factLine } from './record-lines.ts';

/**
 * The twin of an article's page, for machines that read: its paragraphs by number, each followed by the records that
 * rest on it.
 */
export function articleTwin(book: Yearbook, reports: Reports, article: Article): string {
  const link = linkFrom(`${article.url}index.md`, book.site);
  const options = proseOptions(book, reports, `${reports.url}articles/`);
  const paragraphs = reports.paragraphs.get(article.id)!;
  const body = paragraphs.flatMap((paragraph) => [
    ...(paragraph.block.heading ? [`## ${escaped(paragraph.block.heading)}`] : []),
    numbered(paragraph, blockMarkdown(paragraph.block.node, options, link)),
    ...recordsOn(paragraph, link),
  ]);
  return `${[`# ${escaped(article.title)}`, escaped(article.lede), printedWords(article), ...body].join('\n\n')}\n`;
}

/** 第3段 before a paragraph, on a line of its own before a list or table. */
const numbered = ({ block }: Paragraph, text: string) =>
  `〔第${block.index}段〕${block.kind === 'paragraph' ? '' : '\n\n'}${text}`;

function recordsOn({ facts, doubts }: Paragraph, link: LinkFrom): string[] {
  const lines = [
    ...facts.map((fact) => factLine(fact, link)),
    ...doubts.map(({ title, what, url }) => `- 存疑：[${escaped(title)}](${link(url)})　${escaped(what)}`),
  ];
  return lines.length > 0 ? [lines.join('\n')] : [];
}

function printedWords({ printed, stem, volume }: Article): string {
  const { publication, label, headline, byline, notBefore, notAfter, reason, damage } = printed;
  const head = headline ? `原题《${headline}》` : '原题已失';
  const bounds = notBefore === notAfter ? '' : `（不早于${notBefore}，不晚于${notAfter}）`;
  const torn = damage.length > 0 ? `纸上缺损：${damage.join('；')}` : '';
  return escaped(
    `${stem}篇，${volume}卷。据《${publication}》${label}${bounds}，${head}${byline ? `，${byline}` : ''}。${reason}${torn}`,
  );
}
