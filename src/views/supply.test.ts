import { describe, expect, test } from 'vitest';
import type { ChainNode } from '../model/chain.ts';
import { supplies } from './supply.ts';
import type { Zone } from '../model/zone.ts';

type Sketch = Pick<ChainNode, 'label'> & { tone?: string; kind?: string };

/** A zone with one chain, whose nodes feed each other in order. */
function zone(id: string, ...sketches: Sketch[]): Zone {
  const nodes = sketches.map(({ label, tone = 'existing', kind = 'product' }) => ({ label, kind, status: { tone } }));
  const links = nodes.slice(1).map((to, i) => ({ from: nodes[i], to }));
  return { id, shortName: id, chains: [{ nodes, links }] } as unknown as Zone;
}
const terms = [{ label: '焦炉煤气', aliases: ['焦炉气'] }];
const found = (...zones: Zone[]) =>
  supplies(zones, terms).map(({ from, to, good }) => `${from.zone.id} → ${to.zone.id} ${good}`);

/** A chain that starts from a raw material of unknown origin. */
const user = (id: string, label: string, tone = 'unknown', kind = 'material') =>
  zone(id, { label, tone, kind }, { label: '成品' });

describe('one zone could supply another', () => {
  const maker = zone('甲地', { label: '炼焦' }, { label: '煤焦油' });
  test('where it has what a chain elsewhere starts from', () => {
    expect(found(maker, user('乙地', '煤焦油（原料）'))).toEqual(['甲地 → 乙地 煤焦油']);
  });
  test('where it grows it, and bears its own name in it', () => {
    expect(found(zone('甲地', { label: '甲地杂粮种植', kind: 'process' }), user('乙地', '杂粮'))).toEqual([
      '甲地 → 乙地 杂粮',
    ]);
  });
  test('where a label names several', () => {
    expect(found(zone('甲地', { label: '肉羊养殖', kind: 'process' }), user('乙地', '生猪、肉羊'))).toEqual([
      '甲地 → 乙地 肉羊',
    ]);
  });
  test('where the glossary holds two names to be the same', () => {
    expect(found(zone('甲地', { label: '焦炉气', kind: 'byproduct' }), user('乙地', '焦炉煤气'))).toEqual([
      '甲地 → 乙地 焦炉煤气',
    ]);
  });
});

describe('but not', () => {
  const maker = zone('甲地', { label: '光伏玻璃' }, { label: '煤焦油' });
  test('on the strength of the end of a name', () => {
    expect(found(maker, user('乙地', '玻璃'))).toEqual([]);
  });
  test('to what the other zone makes itself', () => {
    expect(found(maker, user('乙地', '煤焦油', 'planned', 'product'))).toEqual([]);
    expect(found(maker, user('乙地', '煤焦油', 'existing'))).toEqual([]);
  });
  test('to what feeds nothing', () => {
    expect(found(maker, zone('乙地', { label: '煤焦油', tone: 'unknown', kind: 'material' }))).toEqual([]);
  });
  test('with what is only wanted or planned', () => {
    expect(found(zone('甲地', { label: '煤焦油', tone: 'wanted' }), user('乙地', '煤焦油'))).toEqual([]);
  });
  test('with a service of that name', () => {
    expect(found(zone('甲地', { label: '煤焦油', kind: 'service' }), user('乙地', '煤焦油'))).toEqual([]);
  });
});
