import { expect, it } from 'vitest';
import { sentences } from './sentences.ts';

const cut = (text: string) => sentences(text).map((sentence) => sentence.text);

it('cuts at full stops, question and exclamation marks and semicolons', () => {
  expect(cut('一句。两句！三句？四句；五句')).toEqual(['一句。', '两句！', '三句？', '四句；', '五句']);
});
it('leaves decimal points alone', () => {
  expect(cut('产值5.1亿元。增长3.2%。')).toEqual(['产值5.1亿元。', '增长3.2%。']);
});
it('keeps closing quotation marks with their sentence', () => {
  expect(cut('他说：“好。”然后走了。')).toEqual(['他说：“好。”', '然后走了。']);
});
it('gives offsets into the text', () => {
  const [, second] = sentences('一句。两句。');
  expect(second).toEqual({ text: '两句。', start: 3, end: 6 });
});
