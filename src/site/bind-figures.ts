import type { Span } from './figure-spans.ts';

/** A comment, or a tag with its attributes. The pages are our own, so their quotes are closed. */
const tags = /<!--[^]*?-->|<(\/?)([a-z][^\s/>]*)(?:[^"'>]|"[^"]*"|'[^']*')*>/gi;
/** Elements whose text is no HTML, or is never broken into lines by us. */
const untouched = new Set(['head', 'script', 'style', 'svg', 'textarea', 'select', 'bdi']);

/** A text of HTML with each figure as one piece, which no line ends within. */
function bindText(text: string, find: (text: string) => Span[]): string {
  let [result, done] = ['', 0];
  for (const { start, end } of find(text)) {
    result += `${text.slice(done, start)}<bdi>${text.slice(start, end)}</bdi>`;
    done = end;
  }
  return result + text.slice(done);
}

/**
 * A page in which no line ends between a number and its unit, or within a range: each figure of its text stands in a
 * `<bdi>`, the element that says nothing but “one piece”.
 */
export function bindFigures(html: string, find: (text: string) => Span[]): string {
  let [result, done, skipped] = ['', 0, ''];
  for (const { 0: tag, 1: closing, 2: name = '', index } of html.matchAll(tags)) {
    const text = html.slice(done, index);
    result += (skipped ? text : bindText(text, find)) + tag;
    done = index + tag.length;
    if (!skipped && !closing && untouched.has(name)) skipped = name;
    else if (skipped && closing && name === skipped) skipped = '';
  }
  return result + html.slice(done);
}
