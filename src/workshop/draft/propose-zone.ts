import type { Book, KnownZone } from '../book.ts';
import { sure, unsure, type Field } from '../cards/card.ts';
import { freeId, idOf } from '../record/ids.ts';
import type { Fields } from './draft.ts';

const endings =
  '(?:经济技术开发区|高新技术产业开发区|高新技术开发区|经济开发区|工业园区|产业园区|产业示范区|旅游示范区|改革示范区|综合保税区|保税港区|保税区|自由贸易试验区|农业产业园|农业科技园区|现代农业示范区|开发区|示范区|保税区|工业园|产业园|高新区|经开区|园区)';
const named = new RegExp(`[\\p{Script=Han}]{2,14}?${endings}`, 'gu');
const leading =
  /^.*(?:近日|日前|今年以来|以来|位于|来到|走进|关于|的|在|了|是|对|和|与|为|由|将|把|向|从|到|各|全|该|我|本|讯|记者|报|省|市委|县委|市|推动|推进|加快|建设|促进|支持)(?=[\p{Script=Han}]{4})/u;

/** The known zone that a print is of, or a new one as far as its name tells. */
export function proposeZone(print: string, book: Book): Fields {
  const known = mostNamed(print, book.zones);
  if (known)
    return { id: sure(known.zone.id, `原文写到“${known.name}”${known.count}次`), known: sure('true', '书里已有') };
  const name = commonest(Array.from(print.matchAll(named), ([words]) => words.replace(leading, '')));
  return newZoneFields(name, print, book);
}

function mostNamed(print: string, zones: KnownZone[]) {
  const counted = zones.flatMap((zone) =>
    zone.names.filter((name) => name.length >= 4).map((name) => ({ zone, name, count: print.split(name).length - 1 })),
  );
  const best = counted
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || b.name.length - a.name.length)[0];
  return best ?? null;
}

function commonest(names: string[]): string {
  const groups = [
    ...Map.groupBy(
      names.filter((name) => name.length >= 4),
      (name) => name,
    ),
  ];
  return groups.toSorted(([a, x], [b, y]) => y.length - x.length || b.length - a.length)[0]?.[0] ?? '';
}

/** The fields of a zone that the book does not have, made of its full name. */
export function newZoneFields(name: string, print: string, book: Book): Fields {
  const place = name.replace(new RegExp(`(?:现代|国家|省级)?(?:农业|生态文化|综合)?${endings}$`, 'u'), '').replace(/[省市县区]$/u, '').slice(-4); // prettier-ignore
  const taken = new Set(book.zones.map(({ id }) => id));
  const short = place && !book.zones.some(({ names }) => names.includes(place)) ? place : name.slice(0, 12);
  return {
    known: sure('', '书里还没有'),
    name: name ? unsure(name, `原文里的“${name}”`) : unsure('', '原文里没有找到园区的名字'),
    id: place ? sure(freeId(idOf(place), taken), '地名的拼音') : unsure('', '由地名的拼音作编号'),
    shortName: place ? sure(short, '全称里的地名') : unsure('', '全书不重复的简称'),
    place: place ? sure(place.slice(0, 4), '全称里的地名') : unsure('', '题签上的两三个字'),
    type: typeOf(name, book),
    city: cityOf(name, print, book),
    cityBasis: sure('editors', ''),
    county: countyOf(place, print),
    summary: sure('', '不写就由第一批数字合成'),
    overview: sure('', '不写就由来源合成'),
  };
}

/** Types are known by their names; what stands in brackets in them may be there or not. */
function typeOf(name: string, { zoneTypes }: Book): Field {
  const fits = zoneTypes.flatMap(({ id, label }) => {
    const forms = [label.replace(/（[^）]*）/g, ''), label.replace(/[（）]/g, '')];
    const common = forms.map((form) => commonEnd(form, name)).toSorted((a, b) => b.length - a.length)[0]!;
    return common.length >= 4 ? [{ id, common }] : [];
  });
  const [best, second] = fits.toSorted((a, b) => b.common.length - a.common.length);
  if (best && best.common.length !== second?.common.length) return sure(best.id, `名字以“${best.common}”结尾`);
  return unsure(best?.id ?? zoneTypes[0]?.id ?? '', '名字的结尾不止一种园区有，或没有');
}

function commonEnd(a: string, b: string): string {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n += 1;
  return a.slice(a.length - n);
}

function cityOf(name: string, print: string, { cities }: Book): Field {
  const inName = cities.find(({ label }) => name.includes(label));
  if (inName) return sure(inName.id, `名字里有“${inName.label}”`);
  const counted = cities
    .map(({ id, label, name: full }) => ({
      id,
      label,
      count: print.split(full).length - 1 + (print.split(label).length - 1),
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  return counted[0] ? unsure(counted[0].id, `原文写到“${counted[0].label}”`) : unsure('', '原文没有写在哪个市');
}

function countyOf(place: string, print: string): Field {
  const county = place.length >= 2 ? [`${place}县`, `${place}区`].find((words) => print.includes(words)) : undefined;
  return sure(county ?? '', county ? `原文写到“${county}”` : '没有写就不填');
}
