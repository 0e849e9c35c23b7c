import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bookOf } from '../../../src/workshop/book.ts';
import { root } from '../settings.ts';
import { corpusWith } from './check-plan.ts';
import { measure, type Measured } from './measure.ts';

const texts = join(root, 'tests/fixtures/workshop/texts');

/** Texts of the kinds that zones are written of in, each with a list of its figures that was made by hand. */
it('finds the figures of ten texts, with few wrong ones and few actions', () => {
  const book = bookOf(corpusWith(join(root, 'content'), []).corpus);
  const all = globSync('*.figures.txt', { cwd: texts }).map((name) => {
    const listed = readFileSync(join(texts, name), 'utf8').trim().split('\n');
    return measure(readFileSync(join(texts, name.replace('.figures', '')), 'utf8'), listed, book);
  });
  const sum = (field: keyof Measured) => all.reduce((total, one) => total + (one[field] as number), 0);
  expect(all).toHaveLength(10);
  expect(sum('found') / sum('listed')).toBeGreaterThanOrEqual(0.97);
  expect(sum('right') / sum('shown')).toBeGreaterThanOrEqual(0.9);
  expect((sum('forFigures') / sum('characters')) * 1000).toBeLessThanOrEqual(40);
  expect((sum('forAll') / sum('characters')) * 1000).toBeLessThanOrEqual(90);
});
