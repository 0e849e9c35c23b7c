import { describe, expect, it } from 'vitest';
import type { Zone } from '../model/zone.ts';
import { productIndex } from './product-index.ts';

describe('the index of things', () => {
  const figure = (dimension: string, label: string) => ({ label, magnitude: { dimension } });
  const node = (label: string, more: object = {}) => ({ label, kind: 'product', indexed: true, figures: [], ...more });
  const zone = (...nodes: object[]) => ({ id: 'z', chains: [{ nodes }] }) as unknown as Zone;
  const told = (zones: Zone[]) => productIndex(zones).map(({ letter, products }) => [letter, ...products.map((product) => product.node.label)]); // prettier-ignore

  it('is in the order of sound, and a letter without a thing is left out', () => {
    expect(told([zone(node('糠醛'), node('焦炭')), zone(node('甲醇'))])).toEqual([
      ['J', '甲醇', '焦炭'],
      ['K', '糠醛'],
    ]);
  });
  it('has no services, no steps of work, and nothing that is no thing', () => {
    const nodes = [
      node('冷链物流', { kind: 'service' }),
      node('炼焦', { kind: 'process' }),
      node('区内企业', { indexed: false }),
    ];
    expect(told([zone(...nodes)])).toEqual([]);
  });
  it('takes a quantity of goods, and never a sum of money', () => {
    const [letter] = productIndex([
      zone(node('焦炭', { figures: [figure('money', '投资'), figure('mass', '年产能')] })),
    ]);
    expect(letter!.products[0]!.quantity!.label).toBe('年产能');
    const [other] = productIndex([zone(node('焦炭', { figures: [figure('money', '投资')] }))]);
    expect(other!.products[0]!.quantity).toBeNull();
  });
});
