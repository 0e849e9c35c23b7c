import { describe, expect, it } from 'vitest';
import { setAside } from './set-aside.ts';

const fault = (line: number) => ({ line, column: 1, rule: 'yaml-syntax' as const, message: '' });
const aside = (text: string, ...lines: number[]) => setAside(text, lines.map(fault));

describe('what no parser understands is set aside', () => {
  it('a record of a list, its lines kept so that the others stand where they were written', () => {
    expect(aside('facts:\n  - a: 1\n    b: 2\n  - c: 3', 3)).toEqual({
      text: "facts:\n  - ''\n\n  - c: 3",
      keys: [['facts', 0]],
    });
  });

  it('a record whose dash was slipped in its indent', () => {
    expect(aside('facts:\n  - a: 1\n\u3000- b: 2', 3)!.keys).toEqual([['facts', 1]]);
  });

  it('a record of a list at the top of a file', () => {
    expect(aside('# list\n- a: 1\n- b: 2', 3)).toEqual({ text: "# list\n- a: 1\n- ''", keys: [[1]] });
  });

  it('a key, also one after other spaces', () => {
    expect(aside('name: a\n\u3000place: b\ntype: c', 2)).toEqual({
      text: "name: a\nplace: ''\ntype: c",
      keys: [['place']],
    });
  });

  it('nothing where a fault stands in none of them, or a file holds two documents', () => {
    expect(aside('# a\nname: b', 1)).toBe(null);
    expect(aside('name: a\n---\nname: b', 2)).toBe(null);
  });
});
