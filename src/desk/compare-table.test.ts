import { expect, it } from 'vitest';
import { comparisonOf, type ComparedZone } from '../views/comparison.ts';
import { compareTable } from './compare-table.ts';

it('escapes what content says', () => {
  const zone = (name: string): ComparedZone => ({ id: 'z', name, url: '/', place: '"&', values: {}, words: {} });
  const { html } = compareTable(comparisonOf([zone('<img onerror=x>'), zone('b')], []));
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img onerror=x&gt;');
  expect(html).toContain('&quot;&amp;');
});
