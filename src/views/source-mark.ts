import type { Receipt } from '../model/receipt.ts';

/** Where a thing is stated, as pages print it: `乙7` and the address of that paragraph from the site's root. */
export interface SourceMark {
  mark: string;
  url: string;
}

/** The stem of the article and the number of the paragraph. */
export const sourceMarkOf = ({ stem, paragraph, url }: Receipt): SourceMark => ({ mark: `${stem}${paragraph}`, url });

/** The label of a mark for screen readers: 乙7 alone would tell a listener nothing. */
export const sourceLabel = ({ mark }: Pick<SourceMark, 'mark'>): string => `出处：${mark}`;
