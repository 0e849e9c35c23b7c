import { address } from '../../src/site/address.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { City, Industry } from '../../src/model/vocabulary.ts';
import type { Yearbook } from '../../src/model/yearbook.ts';
import type { Zone } from '../../src/model/zone.ts';

const edition = '2025-10-31';
const cities: City[] = Array.from({ length: 12 }, (_, i) => ({
  id: `city-${i}`,
  label: `${'甲乙丙丁戊己庚辛壬癸子丑'[i]!}州`,
  name: `${'甲乙丙丁戊己庚辛壬癸子丑'[i]!}州市`,
  row: 1 + Math.floor(i / 3),
  column: 1 + (i % 3),
  url: address.city(`city-${i}`),
}));
const industries: Industry[] = Array.from({ length: 8 }, (_, i) => ({
  id: `trade-${i}`,
  label: `第${i}业`,
  short: `${i}业`,
  en: [],
  aliases: [],
  was: [],
  url: address.industry(`trade-${i}`),
}));
const letters = '东西南北高平长安宁清河阳';

/** A name for each number, all different: 东东, 东西 … */
const nameOf = (i: number) =>
  [Math.floor(i / letters.length ** 2), Math.floor(i / letters.length), i]
    .map((n) => letters[n % letters.length]!)
    .join('');

/** A fact of one year. */
export const factOf = (zone: string, year: number, more: object = {}): Fact =>
  ({
    id: `output-${year}`,
    url: `${address.zone(zone)}#output-${year}`,
    indicator: { id: 'output', label: '产值' },
    label: '产值',
    subject: null,
    figure: { figure: `${year - 2000}亿元`, shown: `${year - 2000}亿元`, number: `${year - 2000}`, rest: '亿元', unit: '亿元', low: year - 2000, high: year - 2000, qualifier: null },
    text: null,
    period: { text: `${year}`, label: `${year}年`, start: `${year}-01-01`, end: `${year}-12-31`, kind: 'year' },
    periodLabel: `${year}年`,
    cumulative: false,
    status: { id: 'actual', label: '实际', mark: null, tone: 'existing' },
    doubts: [],
    receipt: { article: 'a', stem: '甲', paragraph: 1, url: `${address.zone(zone)}articles/a/#p1`, lasting: '', quote: '' },
    ...more,
  }) as unknown as Fact; // prettier-ignore

/** A zone of the book, with nothing told of it but what is given. */
export function zoneOf(i: number, more: object = {}): Zone {
  const id = `zone-${i}`;
  return {
    ...{ id, url: address.zone(id), name: `${nameOf(i)}经济开发区`, shortName: nameOf(i), city: cities[i % cities.length]! },
    ...{ facts: [], projects: [], chains: [], prospectus: [], events: [], doubts: [], promises: [], industries: [] },
    ...{ articles: [], volumes: [2025], headline: null, asOfLabel: '2025年9月' },
    ...more,
  } as unknown as Zone; // prettier-ignore
}

/** A book of so many zones, all with different names, in up to twelve cities; every third states what it leads in. */
export function sizedBook(count: number, more: Partial<Yearbook> = {}): Yearbook {
  const zones = Array.from({ length: count }, (_, i) => {
    const industry = industries[i % industries.length]!;
    const leads = [{ industry, words: industry.label, basis: 'stated' }];
    return zoneOf(i, { facts: [factOf(`zone-${i}`, 2024)], industries: i % 3 === 0 ? leads : [] });
  });
  const book = {
    title: '园志',
    edition,
    editionLabel: '2025年10月31日',
    zones,
    cities,
    industries,
    doubts: [],
    news: [],
  };
  const volumes = [{ year: 2025, zones, articles: [], current: true }];
  return { ...book, volumes, unplaced: { articles: [], doubts: [] }, ...more } as unknown as Yearbook;
}
