/** Where a line of a page ends: the words around the end, and the elements on both sides. */
export interface LineEnd {
  before: string;
  after: string;
  /** The last element before the end and the first one behind it are marks that stand apart: 注1, 甲7. */
  atMark: boolean;
}

/**
 * Every end of a line in the visible, horizontal text of the page, with eight characters before and after it. Runs in the
 * browser, so it holds all that it needs.
 */
export function lineEnds(): LineEnd[] {
  const isInline = (element: Element) => /^(?:inline|contents|ruby.*)$/.test(getComputedStyle(element).display);
  const blockOf = (element: Element): Element => (isInline(element) ? blockOf(element.parentElement!) : element);
  const isRead = (element: Element) =>
    element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) &&
    !element.closest('svg, script, style, textarea, select, rt, .visually-hidden') &&
    getComputedStyle(element).writingMode === 'horizontal-tb';
  const marks = '.source-mark, .note-mark, .doubt-mark';
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const ends: LineEnd[] = [];
  let last: { block: Element; box: DOMRect; said: string; element: Element } | null = null;
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    const element = node.parentElement!;
    if (!isRead(element)) continue;
    const block = blockOf(element);
    for (let at = 0; at < node.data.length; at += 1) {
      if (/\s/.test(node.data[at]!)) continue;
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      const said: string = last?.block === block ? last.said : '';
      if (last && said && box.left < last.box.left - 1 && box.top > last.box.top + 4)
        ends.push({
          before: said.slice(-8),
          after: node.data.slice(at, at + 8),
          atMark: Boolean(last.element.closest(marks) ?? element.closest(marks)),
        });
      last = { block, box, said: `${said}${node.data[at]}`.slice(-8), element };
    }
  }
  return ends;
}
