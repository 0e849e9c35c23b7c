/** What attackers and careless editors write into prose, and plain pieces. */
const plain = [
  '港区以造船为主。', '产值88.6亿元，同比增长10.75%。', '**还缺（船用的）涂料。**', '*着重*', '`代码`', '## 小标题\n\n正文。', '- 一项', '1. 第一',
  '> 引文', '| 甲 | 乙 |\n| --- | --: |\n| 1 | 2 |', '<Term id="dock">船坞</Term>', '<Source id="daily-2031-05"/>', '[别处](/zones/beiling/)',
  '[外面](https://a.example/?x=1&y=2 "题")', 'https://a.example/x', 'www.a.example', 'a@b.example', '注[^1]\n\n[^1]: 注文', '![大门](gate.png)',
  '\\<b>', '&lt;script&gt;alert(1)&lt;/script&gt;', '&amp;lt;', '``<script>``', '```html" onload="x\n<script>\n```', '\\{x}', '~~删~~', 'a  \nb',
]; // prettier-ignore

const markup = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg onload="alert(1)"/>', '<iframe src="//e.example"></iframe>', '<b>', '</b>', '<a href="x">',
  '<style>*{}</style>', '<!-- x -->', '<!DOCTYPE html>', '<![CDATA[x]]>', '<?php ?>', '<base href="//e.example/"/>', '<math>', '<Foo.Bar/>', '<>', '</>',
]; // prettier-ignore

const code = [
  '{process.env.HOME}', '{', '}', '{/* x */}', '{`${1}`}', 'import fs from "fs"', 'export const x = 1', '<Fact id={1}/>', '<Fact {...x}/>', '<Script src="x"/>',
  '<Term id="dock" onclick="x">', '<Term id="__proto__"/>', '<Term>', '</Term>', '<Fact id="../x"/>',
]; // prettier-ignore

const addresses = [
  'javascript:alert(1)', 'JaVaScRiPt:alert(1)', '&#106;avascript:alert(1)', 'javascript&colon;alert(1)', 'java&Tab;script:alert(1)', '%6aavascript:x',
  'data:text/html,x', 'vbscript:x', '//e.example', '/\\\\e.example', 'https:e.example', 'https://u:p@e.example/', 'file:///etc/passwd', '#p1', '../../x',
  '" onmouseover="alert(1)', '<javascript:alert(1)>',
]; // prettier-ignore
const links = addresses.flatMap((address) => [
  `[看](${address})`,
  `![看](${address})`,
  `[看][r]\n\n[r]: ${address}\n`,
  `<${address}>`,
  `[看](https://a.example/ "${address}")`,
]);

const hidden = [
  '\u202e',
  '\u2066',
  '\u200b',
  '\u0007',
  '\u001b[31m',
  '\u2028',
  '&#x202e;',
  '&zwj;',
  '&#0;',
  '\ufffd',
  '\u{e0041}',
];

export const hostilePieces = [...plain, ...plain, ...plain, ...markup, ...code, ...links, ...hidden];
