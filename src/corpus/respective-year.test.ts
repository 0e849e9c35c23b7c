import { describe, expect, it } from 'vitest';
import { respectiveYear } from './respective-year.ts';

const yearOf = (text: string, figure: string) => respectiveYear(text, text.indexOf(figure));

describe('respectiveYear', () => {
  const stretch = '2022年至2024年，税收分别为3.1亿元、3.6亿元和4.2亿元。';
  it.each([
    [stretch, '3.1亿元', '2022'],
    [stretch, '3.6亿元', '2023'],
    [stretch, '4.2亿元', '2024'],
    ['2021年、2024年企业分别为120家、186家。', '186家', '2024'],
    ['产值2023、2024年分别达到71亿元和78亿元。', '71亿元', '2023'],
  ])('of %s gives %s the year %s', (text, figure, year) => expect(yearOf(text, figure)).toBe(year));
  it('tells nothing where there are not as many figures as years', () => {
    expect(yearOf('2022年至2024年，税收和投资分别为3.1亿元、3.6亿元。', '3.6亿元')).toBeNull();
    expect(yearOf('2024年，产值、税收分别为88亿元、3.6亿元。', '3.6亿元')).toBeNull();
  });
  it('tells nothing of figures outside of the list', () => {
    expect(yearOf('企业12家。2022年至2023年税收分别为3亿元、4亿元，2024年5亿元。', '5亿元')).toBeNull();
  });
});
