import type { Book } from '../book.ts';
import { sure, unsure } from '../cards/card.ts';
import type { Fields } from './draft.ts';

const date = /((?:19|20)\d{2})[年./-](\d{1,2})[月./-](\d{1,2})日?/u;

/** The record of the source, as far as the print tells: publication, head, byline and day. */
export function proposeSource(print: string, book: Book): Fields {
  const lines = print.split('\n').map((line) => line.trim());
  const named = book.publications.find((name) => print.includes(name));
  const body = lines.filter((line) => line && !/^\[\w+\]$/.test(line));
  const heads = body.slice(0, 4).map((line) => line.replace(/^#+\s*/, ''));
  const isHead = (line: string) => line.length >= 6 && line.length <= 40 && !/[。：]$/u.test(line);
  // The name of the zone alone stands over many reports, above the head.
  const head = heads.find((line) => isHead(line) && !/(?:区|园)$/u.test(line)) ?? heads.find(isHead) ?? '';
  const byline =
    /(?:本报记者|记者|通讯员|作者|文)(?:[：:\s]\s*)([\p{Script=Han}·]{2,4}(?:[ 、][\p{Script=Han}·]{2,4})*)/u
      .exec(print)?.[1]
      ?.trim() ?? lastName(body);
  const dateline = new RegExp(`(${named ?? '本报'}讯)`, 'u').exec(print)?.[1]?.trim() ?? '';
  const day = date.exec(lines.slice(0, 6).join('\n')) ?? date.exec(lines.slice(-4).join('\n'));
  const iso = day ? [day[1], day[2]!.padStart(2, '0'), day[3]!.padStart(2, '0')].join('-') : '';
  return {
    publication: named ? sure(named, '原文里有它的名字') : unsure(book.publications[0] ?? '', '原文没有写是哪家'),
    kind: sure('article', '通常是报道'),
    headline: sure(head, head ? '开头的一行' : '开头没有题目'),
    byline: sure(byline, ''),
    dateline: sure(dateline, ''),
    notBefore: iso ? sure(iso, `“${day![0]}”`) : unsure('', '原文没有印日期'),
    notAfter: iso ? sure(iso, `“${day![0]}”`) : unsure('', '原文没有印日期'),
    likelyMonth: iso ? sure(iso.slice(0, 7), `“${day![0]}”`) : unsure('', '原文没有印日期'),
    reason: iso ? sure(`文中印有${day![0]}`, '') : unsure('', '只知大概的，写明为什么这样定'),
  };
}

/** A line of two to four characters at the end is who wrote it. */
const lastName = (lines: string[]): string =>
  /^[\p{Script=Han}]{2,4}$/u.test(lines.at(-1) ?? '') ? lines.at(-1)! : '';
