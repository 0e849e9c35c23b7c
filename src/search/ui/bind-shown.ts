import { createFigureFinder } from '../../site/figure-spans.ts';
import { el } from './dom.ts';

/** Puts each figure of what is shown into one piece, as the pages have it: no line ends between a number and its unit. */
export function bindShown(shown: HTMLElement, units: string[]): void {
  const find = createFigureFinder([{ symbols: units }]);
  const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const words = text.data;
    let done = 0;
    const parts = find(words).flatMap(({ start, end }) => {
      const before = words.slice(done, start);
      done = end;
      return [before, el('bdi', {}, words.slice(start, end))];
    });
    if (parts.length > 0) text.replaceWith(...parts, words.slice(done));
  }
}
