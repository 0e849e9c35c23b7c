import type remarkMdx from 'remark-mdx';

type Acorn = NonNullable<NonNullable<Parameters<typeof remarkMdx>[0]>['acorn']>;

/**
 * Stands where remark-mdx expects a JavaScript parser and accepts everything unread: code in content is refused whatever
 * it says, so it is never even parsed, and text made to be slow for a JavaScript parser costs nothing.
 */
export const noJavaScript = {
  parse: (code: string) => ({ type: 'Program', sourceType: 'module', body: [], start: 0, end: code.length }),
  parseExpressionAt: (code: string) => ({ type: 'ObjectExpression', properties: [], start: 0, end: code.length }),
} as unknown as Acorn;
