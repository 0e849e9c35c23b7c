/** What a correction is about: its id in the book, and its name for people. */
export interface Corrected {
  id: string;
  subject: string;
}

/**
 * The address under which a reader proposes a correction: a letter with its subject filled in, or a form whose pattern
 * names `{id}` and `{subject}`. null where the yearbook names no address.
 */
export function correctionAddress(contact: string, { id, subject }: Corrected): string | null {
  if (contact === '') return null;
  if (!/^https?:/.test(contact)) return `mailto:${contact}?subject=${encodeURIComponent(`更正：${subject}（${id}）`)}`;
  return contact.replaceAll('{id}', encodeURIComponent(id)).replaceAll('{subject}', encodeURIComponent(subject));
}
