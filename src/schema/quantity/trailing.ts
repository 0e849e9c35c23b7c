import type { Core } from './read-numbers.ts';

/** What follows a unit and adds to its number: 100亩余, 3年多, 3年半. */
export interface Trailing {
  end: number;
  excess: 'over' | null;
  half: boolean;
}

/** 3年多次 is three years and 多次; 3年半导体 is no half. */
const manyWords = /^多(?:[元次样种层功方项个家渠端媒部措维点晶边轮头领产行]|式|云|能|品)/;
const halfWords = /^半(?:[导成自封挂岛数径山壁边腰夜亩个天年月]|小时)/;

export function trailingAt(text: string, at: number, { unit, low, high }: Core): Trailing {
  const after = text.slice(at, at + 3);
  const isMeasure = !/^(?:count|people|visits)?$/.test(unit.dimension);
  if (/^[余多](?!\p{L})/u.test(after) || (isMeasure && after[0] === '多' && !manyWords.test(after)))
    return { end: at + 1, excess: 'over', half: false };
  if (low === high && isMeasure && after[0] === '半' && !halfWords.test(after) && !unit.half)
    return { end: at + 1, excess: null, half: true };
  return { end: at, excess: null, half: false };
}
