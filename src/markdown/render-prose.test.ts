import { describe, expect, it } from 'vitest';
import { parseProse } from './parse-prose.ts';
import { renderInline } from './render-prose.ts';

describe('a paragraph printed inside a template’s own element', () => {
  it('has no gap around a marked figure', () => {
    const text = '队伍有20余人，目前39人。';
    const [paragraph] = parseProse(text, 1).tree.children;
    const start = text.indexOf('39人');
    const html = renderInline(paragraph!, {
      marks: [{ start, end: start + 3, href: '#staff', className: 'figure-link' }],
    });
    expect(html).toBe('队伍有20余人，目前<a href="#staff" class="figure-link">39人</a>。');
  });

  it('has no gap where an editor wrapped a line of Chinese', () => {
    const [paragraph] = parseProse('产值\n88.6亿元，**造船**\n为主；the core\narea。', 1).tree.children;
    expect(renderInline(paragraph!)).toBe('产值88.6亿元，<strong>造船</strong>为主；the core\narea。');
  });
});
