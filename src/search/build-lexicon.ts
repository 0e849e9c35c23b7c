import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { Yearbook } from '../model/yearbook.ts';
import type { Company } from '../model/vocabulary.ts';
import { companyAddress } from './company-address.ts';
import { fold, type LexiconFile, type Sense, type SoundsFile } from './lexicon.ts';
import type { SearchRecord } from './record.ts';

const han = /\p{Script=Han}/u;

/** `东湾` → ['dong wan']; only where a reading of its own is common does a word get a second one. */
function readings(form: string): string[] {
  if (!/^\p{Script=Han}{2,12}$/u.test(form)) return [];
  const usual = pinyin(form, { toneType: 'none', type: 'array', v: true });
  return [usual.join(' ')];
}

/** A place is also read character by character: 长子 zhang zi, though 长 alone is chang. */
function placeReadings(form: string): string[] {
  const [first = '', ...rest] = [...form];
  const others = pinyin(first, { toneType: 'none', type: 'array', multiple: true, v: true });
  const tail = rest.map((character) => pinyin(character, { toneType: 'none', v: true }));
  return [...readings(form), ...others.map((sound) => [sound, ...tail].join(' '))];
}

type Packed = LexiconFile['concepts'][number];
function pack(
  sense: Sense,
  url: string,
  forms: string[],
  spoken: string[] = forms.slice(0, 1).flatMap(readings),
): Packed {
  return [sense, url, [...new Set(forms.filter(Boolean))].join('|'), [...new Set(spoken)].join('|')];
}

/** 东湾经济技术开发区 is also 东湾开发区, 东湾经开区; a place with two zones keeps each to its own kind. */
function zoneForms({ zones }: Yearbook, zone: Yearbook['zones'][number]): string[] {
  const { name, shortName, place, aliases, county } = zone;
  const alone = zones.filter((other) => other.place === place).length === 1;
  const bare = [place, ...(county ? [county.name, `${place}开发区`] : [`${place}开发区`]), `${place}园区`];
  return [shortName, name, ...aliases, ...(alone ? bare : [])];
}

/** The firm as people write it: without 公司, 集团 and the place before it. */
const companyForms = ({ label, name, aliases }: Company) => [
  label,
  name,
  ...aliases,
  name.replace(/(?:有限)?(?:责任)?公司$/, ''),
];

function conceptsOf(book: Yearbook): Packed[] {
  const { zones, cities, industries, indicators, companies, terms, zoneTypes } = book;
  const known = new Set<string>();
  const nodes = zones.flatMap((zone) => zone.chains.flatMap(({ nodes }) => nodes.map(({ label }) => label)));
  const packed = [
    ...zones.map((zone) => {
      const spoken = [zone.place, zone.shortName].flatMap(placeReadings);
      return pack('zone', zone.url, zoneForms(book, zone), [...spoken, ...readings(zone.name)]);
    }),
    ...cities
      .filter(({ zones: here }) => here.length > 0)
      .map(({ url, label, name }) => pack('city', url, [name, label])),
    ...companies.map((company) => pack('company', companyAddress(company, zones) ?? '', companyForms(company))),
    ...terms.map(({ url, label, aliases }) => pack('term', url, [label, ...aliases])),
    ...industries.map(({ url, label, short, aliases }) => pack('industry', url, [label, short, ...aliases])),
    ...zoneTypes
      .filter(({ zones: here }) => here.length > 0)
      .map(({ id, label }) => pack('type', `/types/${id}/`, [label])),
    ...indicators.map(({ label, aliases }) => pack('indicator', '', [label, ...aliases])),
  ];
  for (const [, , forms] of packed) for (const form of forms.split('|')) known.add(fold(form));
  const products = [...new Set(nodes)].filter((label) => label.length > 1 && !known.has(fold(label)));
  return [...packed, ...products.map((label) => pack('product', '', [label], []))];
}

/** Every character of the content that has other forms, each after such a form. */
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
  };
}

/** Words of the content that occur at least twice, and the sounds of its characters and of other common ones. */
export function buildSounds(records: SearchRecord[]): SoundsFile {
  const text = allText(records);
  const counts = new Map<string, number>();
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text))
    if (/^\p{Script=Han}{2,6}$/u.test(segment)) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  const bySound = new Map<string, string>();
  for (const character of [...charactersOf(text + commonCharacters())].sort())
    for (const sound of new Set(pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true })))
      bySound.set(sound, (bySound.get(sound) ?? '') + character);
  return {
    words: [...counts.keys()].sort().join(' '),
    sounds: [...bySound]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([sound, list]) => `${sound}:${list}`)
      .join(' '),
  };
}

/** The 3755 common characters, as GB 2312 lists them. */
function commonCharacters(): string {
  const decoder = new TextDecoder('gb2312');
  let text = '';
  for (let row = 0xb0; row <= 0xd7; row += 1)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1)
      text += decoder.decode(Uint8Array.of(row, cell));
  return text;
}
