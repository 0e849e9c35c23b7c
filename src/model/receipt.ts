/** Where our article states a thing, and which sentence does. */
export interface Receipt {
  /** Article id within its zone. */
  article: string;
  /** 甲, 乙 … of the article within its zone. */
  stem: string;
  paragraph: number;
  /** Address with fragment, from the site's root. */
  url: string;
  /** Our article's sentence. */
  quote: string;
}
