import type { List, Text } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseProse } from './parse-prose.ts';
import { textOf } from './prose-text.ts';

const first = (body: string) => parseProse(body, 1).tree.children[0]!;

describe('lines numbered 1、2、', () => {
  it('are a list, with the words of each line as an item', () => {
    const list = first('1、土地，**平整**\n2、厂房\n3、用工') as List;
    expect([list.type, list.ordered, list.start]).toEqual(['list', true, 1]);
    expect(list.children.map((item) => textOf(item).text)).toEqual(['土地，平整', '厂房', '用工']);
  });

  it('keep their places in the file', () => {
    const list = first('1、土地\n2、厂房') as List;
    const [item] = textOf(list.children[1]!).runs.map(({ node }: { node: Text }) => node.position!.start);
    expect(item).toEqual({ line: 2, column: 3, offset: 7 });
  });

  it.each([
    ['one line', '1、土地'],
    ['numbers that do not follow each other', '1、土地\n3、厂房'],
    ['a line without a number', '1、土地\n厂房'],
    ['names that begin so', '1、2号船坞\n2、3号船坞'],
  ])('stay a paragraph where there is %s', (_, body) => {
    expect(first(body).type).toBe('paragraph');
  });
});
