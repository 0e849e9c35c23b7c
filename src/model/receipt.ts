/** Where an article states something: the paragraph, and the sentence itself. */
export interface Receipt {
  /** Article id within its zone. */
  article: string;
  /** 甲, 乙 … of the article within its zone. */
  stem: string;
  paragraph: number;
  /** Address with fragment, from the site's root. */
  url: string;
  /** The same with the fragment that stays when a paragraph is put in before it: for addresses that others keep. */
  lasting: string;
  /** The sentence, as our article has it. */
  quote: string;
}
