import { sort } from 'd3-array';
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { Yearbook } from '../model/yearbook.ts';
import type { Company } from '../model/vocabulary.ts';
import { unitsOf } from './figure-postings.ts';
import { fold } from './fold.ts';
import type { LexiconFile, Sense, SoundsFile } from './lexicon.ts';
import type { SearchRecord } from './record.ts';
import { address } from '../site/address.ts';

const han = /\p{Script=Han}/u;

/** `东湾` → ['dong wan']. A word gets a second reading only where that reading is common for the word itself. */
function readings(form: string): string[] {
  if (!/^\p{Script=Han}{2,12}$/u.test(form)) return [];
  const usual = pinyin(form, { toneType: 'none', type: 'array', v: true });
  return [usual.join(' ')];
}

/** The reading of a place character by character, too: 长子 is zhang zi, though 长 alone is chang. */
function placeReadings(form: string): string[] {
  const [first = '', ...rest] = [...form];
  const others = pinyin(first, { toneType: 'none', type: 'array', multiple: true, v: true });
  const tail = rest.map((character) => pinyin(character, { toneType: 'none', v: true }));
  return [...readings(form), ...others.map((sound) => [sound, ...tail].join(' '))];
}

/** Readings of a firm's name without the place and the legal form: xmkj, though the text has 山西星萌. */
const briefReadings = (form: string) => (/^.{3,6}$/u.test(form) && !legalForm.test(form) ? readings(form) : []);

type Packed = LexiconFile['concepts'][number];
function pack(
  sense: Sense,
  url: string,
  forms: string[],
  spoken: string[] = forms.slice(0, 1).flatMap(readings),
): Packed {
  return [sense, url, [...new Set(forms.filter(Boolean))].join('|'), [...new Set(spoken)].join('|')];
}

/**
 * The names of a zone: 东湾经济技术开发区 is also called 东湾开发区 and 东湾经开区. If two zones share a place, each
 * keeps only the names of its own type.
 */
function zoneForms({ zones }: Yearbook, zone: Yearbook['zones'][number]): string[] {
  const { name, shortName, place, aliases, county } = zone;
  const alone = zones.filter((other) => other.place === place).length === 1;
  const bare = [place, ...(county ? [county.name, `${place}开发区`] : [`${place}开发区`]), `${place}园区`];
  const kind = /(?:经济(?:技术)?开发|高新技术产业开发|示范)区$/u.exec(name)?.[0];
  const brief = kind?.startsWith('经济') ? '经开区' : kind?.startsWith('高新') ? '高新区' : kind;
  return [shortName, name, ...aliases, ...(brief ? [`${place}${brief}`] : []), ...(alone ? bare : [])];
}

const legalForm = /(?:股份|责任|控股)?(?:有限)?(?:责任)?公司$/u;
const provinces =
  '北京天津上海重庆河北山西辽宁吉林江苏浙江安徽福建江西山东河南湖北湖南广东海南四川贵州云南陕西甘肃青海台湾广西西藏宁夏新疆香港澳门'.match(
    /../gu,
  )!;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** Whether what is left of a name is made of plain words, such as 建设投资, and so names nobody. */
const isPlainWords = (text: string) => [...segmenter.segment(text)].every(({ segment }) => segment.length > 1);

/** The names of a firm as people write them: without 公司, and without the zone, city or province before it. */
function companyForms({ label, name, aliases }: Company, { zones, cities }: Yearbook): string[] {
  const places = [
    ...zones.flatMap(({ name, shortName }) => [name, shortName]),
    ...cities.map(({ label }) => label),
    ...provinces,
    '内蒙古',
    '黑龙江',
  ];
  const bare = (form: string) => {
    const place = places.find((start) => form.startsWith(start));
    const rest = form.slice(place?.length ?? 0).replace(/^[省市县区]/u, '');
    return (place && !isPlainWords(rest) ? rest : form).replace(legalForm, '');
  };
  const forms = [label, name, ...aliases];
  const short = [...forms.map((form) => form.replace(legalForm, '')), ...forms.map(bare)];
  const trade = /^\p{Script=Han}{4,}(?:科技|集团|实业|食品|农业|生物科技|酒业|生物制药)$/u;
  const brand = short.filter((form) => trade.test(form)).map((form) => form.replace(/(?:生物)?..$/u, ''));
  // Two characters count as a name only where the firm itself is called so, not where a place was cut off.
  const names = [...forms.map((form) => form.replace(legalForm, '')), ...brand];
  return [...forms, ...names, ...short].filter(
    (form) => form.length > 2 || forms.includes(form) || names.includes(form),
  );
}

function conceptsOf(book: Yearbook): Packed[] {
  const { zones, cities, industries, indicators, companies, terms, zoneTypes } = book;
  const known = new Set<string>();
  const nodes = zones.flatMap((zone) => zone.chains.flatMap(({ nodes }) => nodes.map(({ label }) => label)));
  const packed = [
    ...zones.map((zone) => {
      const forms = zoneForms(book, zone);
      const spoken = [zone.place, ...forms.filter(({ length }) => length < 7)].flatMap(placeReadings);
      return pack('zone', zone.url, forms, [...spoken, ...readings(zone.name)]);
    }),
    ...cities
      .filter(({ id }) => zones.some(({ city }) => city.id === id))
      .map(({ url, label, name }) => pack('city', url, [name, label])),
    ...companies.map((company) => {
      const forms = companyForms(company, book);
      return pack('company', address.company(company.id), forms, [
        ...readings(company.label),
        ...forms.flatMap(briefReadings),
      ]);
    }),
    ...terms.map(({ url, label, aliases }) => pack('term', url, [label, ...aliases])),
    ...industries.map(({ url, label, short, aliases }) => pack('industry', url, [label, short, ...aliases])),
    ...zoneTypes
      .filter(({ id }) => zones.some(({ type }) => type.id === id))
      .map(({ id, label }) => pack('type', address.type(id), [label])),
    ...indicators.map(({ id, label, aliases }) => pack('indicator', address.indicator(id), [label, ...aliases])),
  ];
  for (const [, , forms] of packed) for (const form of forms.split('|')) known.add(fold(form));
  const products = [...new Set(nodes)].filter((label) => label.length > 1 && !known.has(fold(label)));
  return [
    ...packed,
    ...products.map((label) => pack('product', '', [label], [])),
    ...book.relatedWords.map((words) => pack('related', '', words, [])),
  ];
}

/** Each character of the content that has variant forms, listed after each such form. */
function variantsOf(characters: Set<string>): string {
  const simplify = Converter({ from: 'tw', to: 'cn' });
  const pairs: string[] = [];
  for (let code = 0x3400; code < 0xa000; code += 1) {
    const from = String.fromCodePoint(code);
    const to = simplify(from);
    if (to !== from && to.length === 1 && characters.has(to) && !characters.has(from)) pairs.push(from, to);
  }
  return pairs.join('');
}

const charactersOf = (text: string) => new Set([...text].filter((character) => han.test(character)));
const allText = (records: SearchRecord[]) => records.map(({ title, body }) => `${title} ${body}`).join('\n');

export function buildLexicon(book: Yearbook, records: SearchRecord[]): LexiconFile {
  const concepts = conceptsOf(book);
  return {
    variants: variantsOf(charactersOf(allText(records) + concepts.map(([, , forms]) => forms).join(''))),
    concepts,
    units: unitsOf(records).join(' '),
    common: [book.region, `${book.region}省`],
    asked: Object.fromEntries(
      book.indicators.filter(({ asked }) => asked.length > 0).map(({ id, asked }) => [id, asked.join('|')]),
    ),
  };
}

/**
 * How often each word occurs. Two or three characters that are no words by themselves often form one together (沙棘).
 */
function countsOfWords(text: string): Map<string, number> {
  const [counts, joined] = [new Map<string, number>(), new Map<string, number>()];
  let run = '';
  for (const { segment } of segmenter.segment(text)) {
    if (/^\p{Script=Han}{2,6}$/u.test(segment)) counts.set(segment, (counts.get(segment) ?? 0) + 1);
    if (/^\p{Script=Han}$/u.test(segment)) run += segment;
    else {
      if (run.length === 2 || run.length === 3) joined.set(run, (joined.get(run) ?? 0) + 1);
      run = '';
    }
  }
  for (const [word, count] of joined) if (count > 1) counts.set(word, (counts.get(word) ?? 0) + count);
  return counts;
}

/**
 * The words of the content, most frequent first, with whole names; and the readings of its characters and of other
 * common ones.
 */
export function buildSounds(records: SearchRecord[]): SoundsFile {
  const text = allText(records);
  const names = records
    .filter(({ kind }) => kind !== 'article' && kind !== 'event' && kind !== 'doubt')
    .flatMap(({ title }) => title.match(/\p{Script=Han}{3,12}/gu) ?? []);
  const counts = countsOfWords(text);
  const bySound = new Map<string, string>();
  for (const character of [...charactersOf(text + commonCharacters())].sort())
    for (const sound of new Set(pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true })))
      bySound.set(sound, (bySound.get(sound) ?? '') + character);
  return {
    words: [...new Set([...sort(counts.keys(), (word) => -counts.get(word)!), ...names])].join(' '),
    sounds: sort(bySound, ([sound]) => sound)
      .map(([sound, list]) => `${sound}:${list}`)
      .join(' '),
  };
}

/** The 3755 common characters of GB 2312. */
function commonCharacters(): string {
  const decoder = new TextDecoder('gb2312');
  let text = '';
  for (let row = 0xb0; row <= 0xd7; row += 1)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1)
      text += decoder.decode(Uint8Array.of(row, cell));
  return text;
}
