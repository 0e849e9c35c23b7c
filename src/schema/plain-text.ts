/** A text for matching: half-width, without white space, with the offset of every character in the original. */
export interface PlainText {
  original: string;
  text: string;
  offsets: number[];
}

/** Stands where white space separated two numbers or words: `2024 10` must not become `202410`. */
const gap = '\n';

/** Other shapes of the marks that stand in and between numbers. */
const alike: Record<string, string> = {
  '∶': ':', '〜': '~', '∼': '~', '−': '-', '‐': '-', '‑': '-', '﹣': '-', '―': '—', '─': '—', '￥': '¥', '￡': '£',
  '∕': '/', '⁄': '/', '•': '·', '・': '·', '‧': '·', '⋅': '·', '∙': '·', '﹪': '%', '✕': '×', '╳': '×', '≧': '≥', '≦': '≤',
  '‘': "'", '’': "'", '′': "'", 'ʼ': "'",
}; // prettier-ignore
const isSpace = (char: string) => /\s/.test(char);

/**
 * Full-width digits, letters and signs become half-width. The Chinese comma stays, because it never separates
 * thousands.
 */
function narrow(char: string): string {
  const code = char.charCodeAt(0);
  if (code > 0xff00 && code < 0xff5f && char !== '，') return String.fromCharCode(code - 0xfee0);
  return alike[char] ?? char;
}

export function plainText(original: string): PlainText {
  const chars: string[] = [];
  const offsets: number[] = [];
  let spaced = false;
  for (let i = 0; i < original.length; i++) {
    if (isSpace(original[i]!)) {
      spaced = true;
      continue;
    }
    const char = narrow(original[i]!);
    if (spaced && keepApart(chars.at(-1) ?? '', char)) {
      chars.push(gap);
      offsets.push(i);
    }
    chars.push(char);
    offsets.push(i);
    spaced = false;
  }
  return { original, text: chars.join(''), offsets };
}

/** Whether white space separates two characters. It does not between a digit and a letter: `100 MW` is one quantity. */
const keepApart = (before: string, after: string) =>
  /[0-9]/.test(after) ? /[0-9A-Za-z.,]/.test(before) : /[A-Za-z]/.test(after) && /[A-Za-z]/.test(before);

/** The original text between two plain positions, without white space. */
export function printed({ original, offsets }: PlainText, start: number, end: number): string {
  return start === end ? '' : original.slice(offsets[start]!, offsets[end - 1]! + 1).replace(/\s/g, '');
}
