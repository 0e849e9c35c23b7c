import { expect, it } from 'vitest';
import { chosenZones } from './chosen-zones.ts';

it('takes zones with commas or from a plain form, each once, five at most', () => {
  expect(chosenZones('?z=a,b')).toEqual(['a', 'b']);
  expect(chosenZones('?z=a&z=b&z=&z=a')).toEqual(['a', 'b']);
  expect(chosenZones('?z=a,b,c,d,e,f')).toHaveLength(5);
  expect(chosenZones('')).toEqual([]);
});
