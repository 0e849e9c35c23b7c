import { describe, expect, it } from 'vitest';
import { chineseProvinces, provinceNamed, shortName } from './chinese-divisions.ts';

describe('the divisions of China', () => {
  it('are 34 provinces, each with at least one city', () => {
    expect(chineseProvinces()).toHaveLength(34);
    expect(chineseProvinces().filter(({ cities }) => cities.length === 0)).toEqual([]);
  });
  it('have ids that no two cities of a province share, in the form of ids', () => {
    for (const { cities } of chineseProvinces()) {
      const ids = cities.map(({ id }) => id);
      expect(ids.filter((id, i) => ids.indexOf(id) !== i || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
    }
  });
  it('name the towns that a province governs itself, and the districts of a municipality', () => {
    expect(provinceNamed('湖北')!.cities.map(({ label }) => label)).toContain('仙桃');
    expect(provinceNamed('上海市')!.cities.map(({ name }) => name)).toContain('浦东新区');
  });
  it.each([
    ['长治市', '长治'],
    ['恩施土家族苗族自治州', '恩施'],
    ['巴音郭楞蒙古自治州', '巴音郭楞'],
    ['阿克苏地区', '阿克苏'],
    ['锡林郭勒盟', '锡林郭勒'],
    ['内蒙古自治区', '内蒙古'],
  ])('call %s %s', (name, label) => expect(shortName(name)).toBe(label));
  it('are found by name, short name and code', () => {
    for (const words of ['浙江', '浙江省', '33', '330000']) expect(provinceNamed(words)!.name).toBe('浙江省');
    expect(provinceNamed('大和')).toBeNull();
  });
});
