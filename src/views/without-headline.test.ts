import { describe, expect, it } from 'vitest';
import type { Zone } from '../model/zone.ts';
import { withoutHeadline } from './without-headline.ts';

const fact = (subject: string | null) => ({ figure: {}, subject: subject && { kind: subject } });
const zone = (more: object) => ({ facts: [], projects: [], chains: [], prospectus: [], ...more }) as unknown as Zone;

describe('a zone without a chosen figure', () => {
  it('has figures of its own all the same', () => {
    expect(withoutHeadline(zone({ facts: [fact(null)] }))).toBe('有全园的数，没有选代表数');
  });
  it('has figures of others, wherever they stand', () => {
    expect(withoutHeadline(zone({ facts: [fact('county')] }))).toBe('没有全园的数');
    expect(withoutHeadline(zone({ projects: [{ investment: {}, figures: [] }] }))).toBe('没有全园的数');
    expect(withoutHeadline(zone({ chains: [{ nodes: [{ figures: [{}] }] }] }))).toBe('没有全园的数');
  });
  it('has none, where texts alone are recorded', () => {
    expect(withoutHeadline(zone({ facts: [{ figure: null, subject: null }] }))).toBe('一个数也没有写');
  });
});
