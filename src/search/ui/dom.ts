type Child = Node | string | null | undefined | false;

/** An element with attributes and children; texts are never parsed as HTML. */
export function el(
  tag: string,
  attributes: Record<string, string | undefined> = {},
  ...children: Child[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

/** The text with the searched words in `<mark>`. */
export function marked(text: string, words: string[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).sort((a, b) => b.length - a.length);
  if (escaped.length === 0) return (fragment.append(text), fragment);
  text.split(new RegExp(`(${escaped.join('|')})`, 'iu')).forEach((part, i) => {
    fragment.append(i % 2 === 1 ? el('mark', {}, part) : part);
  });
  return fragment;
}
