import { describe, expect, it } from 'vitest';
import { assembleFolder } from '../../tests/support/assemble.ts';
import { editorsPart } from './editors-part.ts';

const book = assembleFolder('tests/fixtures/tiny');
const count = (label: string, of = book) => editorsPart(of).find((part) => part.label === label)?.count ?? 0;
const [first, ...rest] = book.zones;
const withFirst = (more: object) => ({ ...book, zones: [{ ...first!, ...more }, ...rest] });

describe('what the editors add', () => {
  it('is counted from the book, not written by hand', () => {
    expect(count('文章')).toBe(book.zones.flatMap(({ articles }) => articles).length + book.unplaced.articles.length);
    expect(count('存疑')).toBe(book.doubts.length);
    expect(count('名词解释', { ...book, terms: [...book.terms, ...book.terms] })).toBe(2 * book.terms.length);
  });
  it('grows by each thing that is added', () => {
    const fact = { ...first!.facts[0]!, note: '编者的话' };
    expect(count('短注', withFirst({ facts: [...first!.facts, fact] }))).toBe(count('短注') + 1);
    const lead = { industry: book.industries[0]!, basis: 'editors' };
    const filed = withFirst({ industries: [...first!.industries, lead] });
    expect(count('主导产业的归类', filed)).toBe(count('主导产业的归类') + 1);
    const chain = { nodes: [], remark: null, links: [{ basis: 'inferred' }, { basis: 'stated' }] };
    expect(count('推断的连线', withFirst({ chains: [...first!.chains, chain] }))).toBe(count('推断的连线') + 1);
  });
  it('counts terms that are inferred and other names', () => {
    const pledge = { ...first!.promises[0]!, reason: '取月底' };
    expect(count('推定的期限', withFirst({ promises: [...first!.promises, pledge] }))).toBe(count('推定的期限') + 1);
    expect(count('别的叫法', withFirst({ aliases: [...first!.aliases, '又一名'] }))).toBe(count('别的叫法') + 1);
  });
  it('names nothing that does not occur', () => {
    expect(editorsPart({ ...book, terms: [] }).some(({ label }) => label === '名词解释')).toBe(false);
    expect(editorsPart(book).every((part) => part.count > 0)).toBe(true);
  });
});
