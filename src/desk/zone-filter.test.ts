import { expect, it } from 'vitest';
import { matches, wantedTokens } from './zone-filter.ts';

it('wants what the address names, all of it', () => {
  const wanted = wantedTokens(new URLSearchParams('city=east&type=&has=plant&has=land&sort=newest'));
  expect(wanted).toEqual(['city-east', 'has-plant', 'has-land']);
  expect(matches('city-east has-plant has-land volume-2024', wanted)).toBe(true);
  expect(matches('city-east has-plant', wanted)).toBe(false);
  expect(matches('city-easter has-plant has-land', wanted)).toBe(false);
});
