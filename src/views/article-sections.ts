import type { Paragraph } from '../model/paragraph.ts';

/** The paragraphs under one heading; what stands before the first heading has none. */
export interface ArticleSection {
  heading: string | null;
  paragraphs: Paragraph[];
}

export function articleSections(paragraphs: Paragraph[]): ArticleSection[] {
  const sections: ArticleSection[] = [];
  for (const paragraph of paragraphs) {
    const { heading } = paragraph.block;
    if (heading !== null || sections.length === 0) sections.push({ heading, paragraphs: [] });
    sections.at(-1)!.paragraphs.push(paragraph);
  }
  return sections;
}
