import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isMap, isSeq, parseDocument } from 'yaml';
import { appendItems } from './append-items.ts';

const content = join(import.meta.dirname, '../../../content');
const front = (text: string) => (text.startsWith('---') ? text.split(/^---[ \t]*$/m)[1]! : text);

describe('adding to a list', () => {
  it('changes no other byte of any file of the content, comments and order included', () => {
    const failed: string[] = [];
    let lists = 0;
    for (const file of globSync('zones/**/*.mdx', { cwd: content })) {
      const text = readFileSync(join(content, file), 'utf8');
      const data = parseDocument(front(text)).contents;
      if (!isMap(data)) continue;
      for (const { key, value } of data.items) {
        if (!isSeq(value)) continue;
        lists += 1;
        const added = appendItems(text, [String(key)], ['{id: added-here, figure: 1亿元}']);
        const without = added.replace(/(?:\n *- |, )\{id: added-here, figure: 1亿元\}/, '');
        const items = parseDocument(front(added)).toJS() as Record<string, { id: string }[]>;
        if (without !== text || items[String(key)]!.at(-1)!.id !== 'added-here') failed.push(`${file} ${String(key)}`);
      }
    }
    expect(failed).toEqual([]);
    expect(lists).toBeGreaterThan(100);
  });

  it('keeps a comment behind the last item and the line ends of Windows', () => {
    const text = '---\r\nfacts:\r\n  - {id: a} # 说明\r\n  # 后面的说明\r\n---\r\n正文\r\n';
    expect(appendItems(text, ['facts'], ['{id: b}'])).toBe(
      '---\r\nfacts:\r\n  - {id: a} # 说明\r\n  - {id: b}\r\n  # 后面的说明\r\n---\r\n正文\r\n',
    );
  });

  it('fills an empty list, and writes one that is not there', () => {
    expect(appendItems('---\nfacts:\n---\n', ['facts'], ['{id: a}'])).toBe('---\nfacts:\n  - {id: a}\n---\n');
    expect(appendItems('---\nfacts: []\n---\n', ['facts'], ['{id: a}'])).toBe('---\nfacts:\n  - {id: a}\n---\n');
    expect(appendItems('---\n---\n', ['facts'], ['{id: a}'])).toBe('---\nfacts:\n  - {id: a}\n---\n');
    expect(appendItems('name: 甲\n', ['aliases'], ['乙'])).toBe('name: 甲\naliases:\n  - 乙\n');
  });

  it('adds to a list that is a whole file', () => {
    expect(appendItems('# 指标\n- { id: a }\n- { id: b }\n', [], ['{id: c}'])).toBe(
      '# 指标\n- { id: a }\n- { id: b }\n- {id: c}\n',
    );
  });

  it('reaches lists inside items', () => {
    const text =
      '---\nchains:\n  - id: a\n    nodes:\n      - {id: n}\n    links:\n      - {from: n, to: n}\n  - id: b\n    nodes: [{id: m}]\n---\n';
    const added = appendItems(
      appendItems(text, ['chains', 0, 'nodes'], ['{id: o}']),
      ['chains', 1, 'nodes'],
      ['{id: p}'],
    );
    expect(added).toBe(
      '---\nchains:\n  - id: a\n    nodes:\n      - {id: n}\n      - {id: o}\n    links:\n      - {from: n, to: n}\n  - id: b\n    nodes: [{id: m}, {id: p}]\n---\n',
    );
    expect(appendItems(text, ['chains', 1, 'links'], ['{from: m, to: m}'])).toContain(
      '    nodes: [{id: m}]\n    links:\n      - {from: m, to: m}\n---',
    );
  });
});
