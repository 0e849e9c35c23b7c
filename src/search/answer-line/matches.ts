import { fold } from '../fold.ts';
import type { AnswerFact } from './answer-fact.ts';
import type { Asked } from './asked.ts';

/** The words have one name of every part that was asked for. */
export function names(words: string, { parts }: Pick<Asked, 'parts'>): boolean {
  const folded = plain(words);
  return parts.length > 0 && parts.every((forms) => forms.some((form) => folded.includes(plain(form))));
}

/** 饼年产量 is what 饼产量 asks for, and 碳素 is another spelling of 炭素. */
const plain = (words: string) => fold(words).replaceAll('年', '').replaceAll('碳', '炭');

/** A fact tells of a thing that it names; a bare quantity it tells only of whose the fact is. */
export function tellsOf({ subject, label }: AnswerFact, asked: Asked): boolean {
  if (asked.isFirm && !['company', 'project'].includes(subject?.kind ?? '')) return false;
  return names(`${subject?.label ?? ''} ${label}`, asked) && (!asked.isQuantity || !subject);
}
