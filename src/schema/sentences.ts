/** A sentence with its offsets into the text it was cut from. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

/** Ends of sentences; closing quotation marks and brackets belong to the sentence before them. */
const sentence = /[^。！？；!?;]*(?:[。！？；!?;]+[”’」』）》〉】)\]]*|$)/gu;

/** Cuts Chinese prose into sentences. A decimal point does not end a sentence. */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  for (const match of text.matchAll(sentence)) {
    if (match[0].trim() === '') continue;
    found.push({ text: match[0].trim(), start: match.index, end: match.index + match[0].length });
  }
  return found;
}
