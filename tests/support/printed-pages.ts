import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';

/** A sheet of A4 as the browser prints it. */
export interface Sheet {
  /** The lines from top to bottom, without what stands in the margins. */
  lines: string[];
  /** How far down the last line stands, as a part of the height of the sheet. */
  filled: number;
}

interface Item {
  str: string;
  transform: number[];
}

/** Margins of the sheet at top and bottom, in points: 15 mm, as the style sheet has them. */
const margin = 42;

/** What the page that the browser has open looks like on paper. */
export async function printedSheets(page: Page): Promise<Sheet[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })));
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const { height } = sheet.getViewport({ scale: 1 });
    const { items } = (await sheet.getTextContent()) as { items: Item[] };
    const inside = items.filter(({ str, transform }) => str.trim() && transform[5]! > margin && transform[5]! < height - margin);
    const byLine = Map.groupBy(inside, ({ transform }) => Math.round(transform[5]! / 2));
    const order = [...byLine.keys()].sort((a, b) => b - a);
    const lowest = Math.min(height, ...inside.map(({ transform }) => transform[5]!));
    sheets.push({
      lines: order.map((y) => byLine.get(y)!.map(({ str }) => str).join('').replace(/\s+/g, '')),
      filled: 1 - lowest / height,
    });
  }
  return sheets;
} // prettier-ignore
