import type { Yearbook } from '../../model/yearbook.ts';
import type { Zone } from '../../model/zone.ts';
import { linkFrom, type LinkFrom } from '../../site/link-from.ts';
import { particularsOf } from '../../views/particulars.ts';
import { proseOptions } from '../../views/prose-options.ts';
import { blockMarkdown, escaped } from './markdown-blocks.ts';
import { chainLines, doubtLine, offerLine, projectLine } from './list-lines.ts';
import { doubtWords, factLine, receiptLink } from './record-lines.ts';

/** The twin of a profile, for machines that read: all of its records, each with its receipt, period and doubts. */
export function zoneTwin(book: Yearbook, zone: Zone): string {
  const link = linkFrom(`${zone.url}index.md`, book.site);
  const parts = [
    `# ${escaped(zone.name)}`,
    escaped(zone.summary),
    identity(book, zone, link),
    ...sections(book, zone, link),
  ];
  return `${parts.join('\n\n')}\n`;
}

function identity(book: Yearbook, zone: Zone, link: LinkFrom): string {
  const { type, city, county, aliases, asOfLabel, industries } = zone;
  const lead = industries.map(
    ({ words, industry, basis, receipt }) =>
      `${escaped(words ?? industry.label)}${basis === 'editors' ? `（编者归入${industry.label}）` : ''} ${receiptLink(receipt, link)}`,
  );
  return [
    `- 类型：${type.label}`,
    `- 所在：${city.name}${county?.name ?? ''}${city.basis === 'editors' ? '（编者所补）' : ''}`,
    ...(aliases.length > 0 ? [`- 别名：${escaped(aliases.join('、'))}`] : []),
    `- 主导产业：${lead.join('、') || '未披露'}`,
    `- 资料截至：${asOfLabel}；全书截止${book.editionLabel}`,
    ...particularsOf(zone).map(
      ({ label, text, receipt }) => `- ${label}：${escaped(text)} ${receiptLink(receipt, link)}`,
    ),
    `- 出处写作[甲1]的样子：哪一篇第几段，点开就是写着它的那一段`,
  ].join('\n');
}

function sections(book: Yearbook, zone: Zone, link: LinkFrom): string[] {
  const options = proseOptions(book, zone, zone.url);
  const overview = zone.overview.map(({ node }) => blockMarkdown(node, options, link));
  return [
    ...(overview.length > 0 ? ['## 概况', ...overview] : []),
    ...section('数字', zone.facts.map((fact) => factLine(fact, link))),
    ...section('产业链', zone.chains.flatMap((chain) => chainLines(chain, link))),
    ...section('项目', zone.projects.map((project) => projectLine(project, link))),
    ...section('大事', zone.events.map(({ date, title, nature, doubts, receipt }) =>
      `- ${date.label}　${escaped(title)}${nature === 'announced' ? '（宣布）' : ''}${doubtWords(doubts)} ${receiptLink(receipt, link)}`)),
    ...section('企业', zone.companies.map(({ company, relationLabel, note, receipt }) =>
      `- ${escaped(company.label)}：${relationLabel}${note ? `，${escaped(note)}` : ''} ${receiptLink(receipt, link)}`)),
    ...section('提供与所求', zone.prospectus.map((offer) => offerLine(offer, link))),
    ...section('存疑', zone.doubts.map((doubt) => doubtLine(doubt, link))),
    ...section('行前要问', zone.questions.map(({ ask, reason }) => `- ${escaped(ask)}${reason ? `（${escaped(reason)}）` : ''}`)),
    ...section('报道', zone.articles.map(({ stem, title, url, printed }) =>
      `- ${stem}篇　[${escaped(title)}](${link(`${url}index.md`)})，《${printed.publication}》${printed.label}`)),
  ]; // prettier-ignore
}

const section = (title: string, lines: string[]) => (lines.length > 0 ? [`## ${title}`, lines.join('\n')] : []);
