import { expect, it } from 'vitest';
import { bindFigures } from './bind-figures.ts';
import { createFigureFinder } from './figure-spans.ts';

const find = createFigureFinder([{ symbols: ['元'] }]);
const bind = (html: string) => bindFigures(html, find);

it('puts each figure of the text into one piece, whatever tags stand around it', () => {
  expect(bind('<p>投资<b>1.2亿元</b>，2021—2025年</p>')).toBe(
    '<p>投资<b><bdi>1.2亿元</bdi></b>，<bdi>2021—2025年</bdi></p>',
  );
});

it('leaves attributes, heads, drawings, scripts and what is written in forms as they are', () => {
  for (const html of [
    '<head><title>2025年</title></head>',
    '<a title="1元 > 2元" href="/x/?y=3元">元</a>',
    '<svg><text>3元</text></svg>',
    '<select><option>3元</option></select>',
    '<textarea>3元</textarea>',
    '<script type="application/json">{"a":"3元"}</script>',
    '<!-- 3元 <p> 4元 -->',
    '<p>&#39;元</p>',
  ])
    expect(bind(html)).toBe(html);
});

it('binds what is bound no second time', () => {
  const once = bind('<p>3元</p>');
  expect(bind(once)).toBe(once);
});
