import { parseProse } from './parse-prose.ts';
import { proseBlocks } from './prose-text.ts';
import { renderBlock, renderFootnotes } from './render-prose.ts';
const r = (s: string, n: number) => s.repeat(n);
const K = 256 * 1024;
const fill = (s: string, max = K) => r(s, Math.floor(max / Buffer.byteLength(s)));
const paras = (unit: string, marks: number) => {
  const p = fill(unit, marks).trim();
  return fill(p.replace(/(.{1,7000} )/g, '$1\n') + '\n\n', K);
};
const cases: Record<string, string> = {
  'emph 1 para 2000': r('*a_ ', 1000),
  'emph many paras': fill(r('*a_ ', 990) + '\n\n', 80000),
  'emph file 20000': fill(r('*a_ ', 990) + '\n\n', 40 * 1024),
  emph2: fill(r('**a *b ', 660) + '\n\n', 20 * 2000),
  brackets: fill(r('[', 1990) + '\n\n', 20000),
  brackets2: fill(r('[a](', 1990) + '\n\n', 40000),
  brackets3: fill(r('![', 1900) + '\n\n', 40000),
  br4: fill(r('[a]', 990) + '\n\n', 30000),
  br5: fill(r('[a][', 600) + '\n\n', 20000),
  ticks: fill(Array.from({ length: 60 }, (_, i) => '`'.repeat(i + 1) + 'a').join(' ') + '\n\n', 19000),
  defs: Array.from({ length: 9000 }, (_, i) => `[a${i}]: b`).join('\n\n'),
  fndefs: Array.from({ length: 6000 }, (_, i) => `[^a${i}]: b`).join('\n\n') + '\n\n' + r('[^a1]', 900),
  fnlots:
    Array.from({ length: 490 }, (_, i) => `[^a${i}]: b`).join('\n\n') +
    '\n\n' +
    Array.from({ length: 490 }, (_, i) => `[^a${i}]`).join(' '),
  'quotes deep': r('>', 5000) + 'a',
  'quotes 30': fill(r('> ', 29) + 'a\n'),
  'quotes 30 paras': fill(r('>', 30) + 'a\n\n'),
  'lists deep': Array.from({ length: 400 }, (_, i) => ' '.repeat(2 * i) + '- a').join('\n'),
  'lists flat': fill('- a\n'),
  'lists loose': fill('- a\n\n'),
  'lists para': fill('- a\n\n  b\n\n'),
  list29: fill(Array.from({ length: 29 }, (_, i) => ' '.repeat(2 * i) + '- a').join('\n') + '\n'),
  numbered: fill('1. a\n'),
  'tags deep': r('<Fact id="a">', 1900) + r('</Fact>', 1),
  'tags deep closed': r('<Fact id="a">', 900) + r('</Fact>', 900),
  'tags flow deep': fill('<Fact id="a">\n', 13 * 900),
  'tags many': fill('<Fact id="a"/>\n\n', 200000),
  lt: fill('<', 1900),
  'lt lines': fill('<a \n', 8000),
  braces: fill('{'),
  braces2: '{' + fill('}', 7000),
  braces3: fill('{a}'),
  'braces lines': '{\n' + fill('a}\n'),
  'brace lines2': '{\n' + fill('a{\n'),
  attr: '<Fact ' + fill('a ', 7000),
  'attrs lines': '<Fact \n' + fill('a=""\n'),
  'attr str': '<Fact id="' + fill('a\n'),
  esm: 'export const a = `\n' + fill('\n\na'),
  'esm many': fill('export a\n\n'),
  'plain lines': fill('a\n'),
  blank: fill('\n'),
  'tables wide': '|' + r('a|', 3900) + '\n|' + r('-|', 3900) + '\n' + fill('a\n', 200000),
  'tables tall': '|a|b|\n|-|-|\n' + fill('|a|b|\n'),
  table40: '|' + r('a|', 40) + '\n|' + r('-|', 40) + '\n' + fill('a\n', 900),
  'table many': fill('|a|\n|-|\n\n'),
  'table nohead': fill('|a|b|\n'),
  dash: fill(r('-', 900) + ' '),
  dashlines: fill(r('-', 999) + 'x\n'),
  dots: fill(r('a.', 490) + '\n'),
  at: fill('a@b.c\n'),
  at2: fill(r('a@', 490) + '\n'),
  www: fill('www.a.b \n'),
  www2: fill(r('www.', 240) + '\n'),
  http: fill('http://a.b(((((\n'),
  http2: fill(r('http://a', 110) + '\n'),
  plus: fill(r('+', 999) + '\n'),
  entities: fill('&amp;'),
  entities2: fill('&'),
  'ents lines': fill('&#x41;\n'),
  escapes: fill('\\*\n'),
  setext: fill('a\n===\n\n'),
  headings: fill('## a\n'),
  headings2: fill('## a\n\nb\n\n'),
  hr: fill('***\n'),
  hr2: fill('* * *\n', 30000),
  tilde: fill('~~a ', 7900),
  tildes: fill(r('~~a ', 490) + '\n\n', 20000),
  fence: fill('```\na\n', 17000),
  'fence open': '```\n' + fill('a\n'),
  indent: fill('    a\n'),
  spaces: fill(r(' ', 7000) + '\n'),
  spaces2: fill('a' + r(' ', 7000) + 'a\n'),
  tabs: fill(r('\t', 7000) + 'a\n'),
  cjk: fill(r('园', 7000) + '\n'),
  'cjk emph': fill(r('**园（志）**后', 150) + '\n\n', 60000),
  'one para': fill(r('园志', 3500) + '\n'),
  breaks: fill('a  \n'),
  breaks2: fill('a\\\n'),
  imgs: fill('![a](b.png)\n\n', 90000),
  links: fill('[a](b)\n\n', 60000),
  paren: fill('[a](' + r('(', 30) + '\n\n', 60000),
  parens: fill('[a](<' + r('a', 900) + '\n\n'),
  title: fill('[a](b "' + r('a ', 900) + '\n\n'),
  pct: fill('[a](%E4%B8%80%)\n\n', 60000),
  refs: '[a]: b\n\n' + fill(r('[a] ', 900) + '\n\n', 36000),
  lazy: '> a\n' + fill('b\n'),
  lazy2: fill('> a\nb\n'),
  lazy3: r('>', 29) + 'a\n' + fill('b\n'),
  crumb: '- a\n' + fill('b\n'),
};
for (const [name, body] of Object.entries(cases)) {
  const t = performance.now();
  let faults: any[] = [],
    out = '';
  try {
    const p = parseProse(body, 5);
    faults = p.faults;
    const t1 = performance.now() - t;
    if (!faults.length) {
      const bs = proseBlocks(p.tree);
      for (const b of bs) out += renderBlock(b.node, { link: ({ id }) => ({ href: id, text: id }) });
      out += renderFootnotes(p.tree);
    }
  } catch (e) {
    console.log('THROW', name, (e as Error).stack?.slice(0, 300));
  }
  const ms = performance.now() - t;
  if (ms > 300 || process.argv[2])
    console.log(
      name.padEnd(18),
      Math.round(ms) + 'ms',
      body.length,
      faults.length,
      faults[0]?.rule ?? 'ok',
      out.length,
    );
}
