import type { Book } from '../book.ts';
import { idOf } from '../record/ids.ts';
import { sure, unsure, type Card } from './card.ts';
import { findFirms } from './find-firms.ts';
import { paragraphsOf } from './passage.ts';

/** A card for each firm of a print, at its first place. */
export function firmCards(print: string, book: Book): Card[] {
  const seen = new Set<string>();
  return paragraphsOf(print).flatMap((paragraph) =>
    findFirms(paragraph.text, book).flatMap((firm): Card[] => {
      const key = firm.id ?? firm.name;
      if (seen.has(key)) return [];
      seen.add(key);
      const start = paragraph.start + firm.start;
      return [firmCard(start, paragraph.start + firm.end, firm.name, firm.id, firm.why)];
    }),
  );
}

export function firmCard(start: number, end: number, name: string, id: string | null, why: string): Card {
  return {
    id: `c${start}`,
    kind: 'company',
    start,
    end,
    quote: name,
    state: 'open',
    folded: false,
    fields: {
      name: id ? sure(name, why) : sure(name, why),
      id: sure(id ?? idOf(name.replace(/(?:股份|有限责任|有限|集团|公司)+$/u, ''), 30), id ? '书里已有' : '名字的拼音'),
      shortName: sure('', ''),
      relation: unsure('tenant', '与园区是什么关系，要读原句'),
    },
  };
}
