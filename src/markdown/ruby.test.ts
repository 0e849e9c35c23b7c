import { describe, expect, it } from 'vitest';
import { parseProse } from './parse-prose.ts';
import { renderInline } from './render-prose.ts';

describe('<Ruby>', () => {
  it('prints the reading over the characters, and leaves their text as it is', () => {
    const { tree, faults } = parseProse('县名<Ruby text="kělán">岢岚</Ruby>。', 1);
    expect(faults).toEqual([]);
    expect(renderInline(tree.children[0]!)).toBe('县名<ruby>岢岚<rp>（</rp><rt>kělán</rt><rp>）</rp></ruby>。');
  });

  it.each([
    ['without a reading', '<Ruby>岢岚</Ruby>'],
    ['with code for a reading', '<Ruby text={x}>岢岚</Ruby>'],
    ['with another attribute', '<Ruby text="kělán" id="x">岢岚</Ruby>'],
    ['around other words', '<Ruby text="kělán">**岢岚**</Ruby>'],
    ['around nothing', '<Ruby text="kělán"></Ruby>'],
    ['with Chinese for a reading', '<Ruby text="可兰">岢岚</Ruby>'],
  ])('is refused %s', (_, words) => {
    expect(parseProse(`县名${words}。`, 1).faults.length).toBeGreaterThan(0);
  });
});
