import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

export interface CellClasses {
  /** The class for cells that are aligned so; cells aligned to the left get none. */
  right: string;
  center: string;
}

/** Replaces `align` of table cells by a class: our pages allow no `style`, and `align` is obsolete in HTML. */
export function rehypeCellClasses({ right, center }: CellClasses) {
  return (tree: Root): void =>
    visit(tree, 'element', ({ properties }) => {
      const { align } = properties;
      delete properties['align'];
      if (align === 'right' || align === 'center') properties['className'] = [align === 'right' ? right : center];
    });
}
