/** A sign before a number: minus, plus, or both ways from nothing. */
export interface Sign {
  end: number;
  kind: 'minus' | 'plus' | 'both';
}

/** 肩负3项, 减负1200万元 and 自负 are no minus. */
const otherwise = /[肩担背抱自胜欠辜减]$/;
const signs: [RegExp, Sign['kind']][] = [
  [/±|\+\/?-|正负/y, 'both'],
  [/-(?![-\n])|零下|负/y, 'minus'],
  [/\+/y, 'plus'],
];

export function signAt(text: string, at: number): Sign | null {
  const before = text[at - 1] ?? '';
  for (const [pattern, kind] of signs) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) continue;
    if (found[0] === '负' && otherwise.test(before)) return null;
    // Two hyphens are a dash.
    if (found[0] === '-' && before === '-') return null;
    return { end: at + found[0].length, kind };
  }
  return null;
}
