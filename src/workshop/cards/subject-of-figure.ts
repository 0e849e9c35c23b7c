import type { Book } from '../book.ts';
import { sure, unsure, type Field } from './card.ts';
import { findFirms } from './find-firms.ts';
import type { Around } from './passage.ts';

/**
 * Whose a figure is, as `kind:id or name`; empty where it is the zone's own. A firm or a word of area in the sentence is
 * shown with it and never taken without the editor.
 */
export function subjectOfFigure({ clause, sentence }: Around, at: number, zoneNames: string[], book: Book): Field {
  const before = sentence.text.slice(0, Math.max(0, at - sentence.start));
  const firm = findFirms(before, book).at(-1);
  if (firm) return unsure(firm.id ? `company:${firm.id}` : `company:${firm.name}`, `同句有“${firm.name}”`);
  const whose = book.cues(clause.text).find(({ says, of }) => says === 'whose' && !of.includes('zone'));
  if (whose) return unsure(`${whose.of[0] ?? 'other'}:${whose.word}`, `“${whose.word}”`);
  const project = /[\p{Script=Han}A-Za-z0-9“”]{2,30}?项目(?!的?(?:个数|总数|\d|建设|招引))/u.exec(clause.text);
  if (
    project &&
    /总?投资|占地|年产|产值|建设/.test(clause.text) &&
    !/[个项]\p{Script=Han}{0,6}项目|项目\d/u.test(clause.text)
  )
    return unsure('', `同一分句有“${project[0].slice(-14)}”`);
  return sure('', zoneNames.some((name) => sentence.text.includes(name)) ? '同句有园区的名字' : '没有说是别人的');
}
