import { fold } from './fold.ts';
import type { SearchRecord } from './record.ts';

/** A number as written: its value (of a product, a ratio or a range, the text itself) and its unit. */
export interface WrittenFigure {
  text: string;
  value: string;
  /** 万 and 亿, as written. */
  scale: string;
  unit: string;
}

/**
 * Where each figure occurs: by value, then by scale and unit (`万|元`), as differences between record numbers, encoded
 * as in `ConceptPostings`.
 */
export type FigurePostings = Record<string, Record<string, string>>;

/** Other ways to write a unit. */
const unitNames: Record<string, string> = {
  平米: '平方米', '㎡': '平方米', m2: '平方米', 平方千米: '平方公里', 千克: '公斤', kwh: '千瓦时', 度: '千瓦时', kw: '千瓦', 块钱: '元',
}; // prettier-ignore

const multipliers: Record<string, number> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };
const number = /\d+(?:\.\d+)?(?:[:×x*~-]\d+(?:\.\d+)?)*/u;
const figure = new RegExp(`(${number.source})([余多来]?)([十百千万亿]*)([余多来]?)`, 'uy');

/** The text folded, except for marks inside numbers. */
export const foldFigures = (text: string) =>
  fold(text.replaceAll(/(?<=\d)\s*[—–～]\s*(?=\d)/gu, '-').replaceAll(/(?<=\d)：(?=\d)/gu, ':'));

/** The figure that starts here; `units` are those of the content, longest first. */
export function figureAt(text: string, at: number, units: string[]): WrittenFigure | null {
  figure.lastIndex = at;
  const found = figure.exec(text);
  if (!found) return null;
  const [whole, digits = '', , scale = ''] = found;
  const end = at + whole.length;
  const unit = [...units, ...Object.keys(unitNames)].find((name) => text.startsWith(name, end)) ?? '';
  const plain = /^[\d.]+$/.test(digits);
  // `5g`, `3p` and the like are names, not numbers.
  if (!scale && !unit && plain && /[a-z]/.test(text[end] ?? '')) return null;
  const factor = [...scale].reduce((product, name) => product * multipliers[name]!, 1);
  const value = plain
    ? `${Number((Number(digits) * factor).toPrecision(12))}`
    : digits.replace(/[x*]/u, '×').replace('~', '-') + scale;
  return { text: whole + unit, value, scale, unit: unitNames[unit] ?? unit };
}

function figuresIn(text: string, units: string[]): WrittenFigure[] {
  const figures: WrittenFigure[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!/\d/.test(text[at]!)) continue;
    const found = figureAt(text, at, units);
    if (found) figures.push(found);
    at += (found?.text ?? /\d+/.exec(text.slice(at))![0]).length - 1;
  }
  return figures;
}

/** The units of the figures in the content, longest first, without 万 and 亿. */
export function unitsOf(records: SearchRecord[]): string[] {
  const written = records.flatMap(({ shown: { unit } }) =>
    unit ? [fold(unit).replace(/^[余多来]?[十百千万亿]*/u, '')] : [],
  );
  const units = new Set([
    '亩',
    '元',
    '吨',
    '人',
    '个',
    '家',
    '年',
    '月',
    '日',
    ...written.filter((unit) => /^[\p{Script=Han}a-z%]{1,5}$/u.test(unit)),
  ]);
  return [...units].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** The figures of all records, packed. A record's own value counts as its title. */
export function packFigures(records: SearchRecord[], units: string[]): FigurePostings {
  const postings = new Map<string, Map<string, { steps: string[]; last: number }>>();
  const add = (place: number, { value, scale, unit: name }: WrittenFigure, isOwn: boolean) => {
    const unit = `${scale}|${name}`;
    const byUnit = postings.get(value) ?? new Map<string, { steps: string[]; last: number }>();
    postings.set(value, byUnit);
    const list = byUnit.get(unit) ?? { steps: [], last: 0 };
    byUnit.set(unit, list);
    list.steps.push((place - list.last).toString(36) + (isOwn ? '!' : ''));
    list.last = place;
  };
  records.forEach(({ title, body, shown: { value = '', unit = '' } }, place) => {
    const own = figuresIn(foldFigures(value + unit), units);
    const all = new Map<string, WrittenFigure>();
    for (const found of [...own, ...figuresIn(foldFigures(`${title}。${body}`), units)])
      all.set(`${found.value} ${found.scale} ${found.unit}`, found);
    for (const [key, found] of all)
      add(
        place,
        found,
        own.some((mine) => `${mine.value} ${mine.scale} ${mine.unit}` === key),
      );
  });
  return Object.fromEntries(
    [...postings].map(([value, byUnit]) => [
      value,
      Object.fromEntries([...byUnit].map(([unit, { steps }]) => [unit, steps.join(' ')])),
    ]),
  );
}
