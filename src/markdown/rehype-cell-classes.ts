import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

export interface CellClasses {
  /** The class of a cell that is aligned so; cells at the left have none. */
  right: string;
  center: string;
}

/** Aligns table cells by class: pages have no `style`, and `align` is obsolete in HTML. */
export function rehypeCellClasses({ right, center }: CellClasses) {
  return (tree: Root): void =>
    visit(tree, 'element', ({ properties }) => {
      const { align } = properties;
      delete properties['align'];
      if (align === 'right' || align === 'center') properties['className'] = [align === 'right' ? right : center];
    });
}
