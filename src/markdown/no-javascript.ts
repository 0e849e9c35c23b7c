import type remarkMdx from 'remark-mdx';

type Acorn = NonNullable<NonNullable<Parameters<typeof remarkMdx>[0]>['acorn']>;

/**
 * Given to remark-mdx in place of a JavaScript parser. It accepts any code without reading it: code in content is
 * refused whatever it does, and a text written to be slow for a JavaScript parser costs no time.
 */
export const noJavaScript = {
  parse: (code: string) => ({ type: 'Program', sourceType: 'module', body: [], start: 0, end: code.length }),
  parseExpressionAt: (code: string) => ({ type: 'ObjectExpression', properties: [], start: 0, end: code.length }),
} as unknown as Acorn;
