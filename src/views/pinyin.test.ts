import { describe, expect, it } from 'vitest';
import { letterOf } from './pinyin.ts';

describe('the letter of a word', () => {
  it.each([
    ['氨', 'A'],
    ['玻璃', 'B'],
    ['彩椒', 'C'],
    ['花椒油', 'H'],
    ['焦炭', 'J'],
    ['糠醛', 'K'],
    ['氧化铝', 'Y'],
    ['藜麦米', 'L'],
    ['“神池月饼”', 'S'],
    ['LNG', 'L'],
    ['5G智能', '#'],
  ])('%s: %s', (word, letter) => expect(letterOf(word)).toBe(letter));
});
