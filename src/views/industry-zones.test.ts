import { describe, expect, it } from 'vitest';
import type { Zone } from '../model/zone.ts';
import { atlasOf } from './atlas.ts';
import { industryCounts, industryZones } from './industry-zones.ts';
import { neighbourPairs } from './neighbours.ts';

const food = { id: 'food', label: '食品' };
const lead = (basis: string) => ({ industry: food, basis, words: '月饼' });
const zone = (id: string, more: object): Zone =>
  ({
    id,
    industries: [],
    projects: [],
    chains: [],
    prospectus: [],
    city: { id },
    type: { id },
    ...more,
  }) as unknown as Zone;
const stated = zone('a', { industries: [lead('editors'), lead('stated')] });
const filed = zone('b', { industries: [lead('editors')] });
const seen = zone('c', { chains: [{ nodes: [{ industry: food, stage: 'upstream', status: { tone: 'existing' } }] }] });
const zones = [stated, filed, seen, zone('d', {})];

describe('the zones of an industry', () => {
  it('are told apart: called leading, filed by the editors, seen in a chain alone', () => {
    expect(industryZones(zones, 'food')).toEqual({ stated: [stated], editors: [filed], project: [seen] });
  });
  it('are counted by kind', () => {
    expect(industryCounts(industryZones(zones, 'food'))).toBe(
      '报道列为主导或重点的园区1个，编者归入1个，只见于项目的1个。',
    );
    expect(industryCounts(industryZones([filed], 'food'))).toBe('没有园区被报道列为主导，编者归入1个。');
  });
  it('say so in the atlas', () => {
    const [section] = atlasOf({ zones, industries: [food] as never });
    expect(section!.rows.map(({ standing }) => standing)).toEqual(['project']);
  });
});

describe('two zones have an industry in common', () => {
  const reason = (...pair: Zone[]) => neighbourPairs(pair).map((one) => one.reason);
  it('as a leading one only where both reports call it so', () => {
    expect(reason(stated, { ...stated, id: 'e', city: { id: 'e' } } as Zone)).toEqual(['同以食品为主导']);
    expect(reason(stated, filed)).toEqual(['同有食品（编者归入）']);
  });
});
