/** Text for matching: without white space, half-width, and every character's offset in the original. */
export interface PlainText {
  original: string;
  text: string;
  offsets: number[];
}

/** Stands where white space kept two numbers or words apart: `2024 10` must not become `202410`. */
export const gap = '\n';

/** Other shapes of the marks that stand in and between numbers. */
const alike: Record<string, string> = {
  '∶': ':', '〜': '~', '∼': '~', '−': '-', '‐': '-', '‑': '-', '﹣': '-', '―': '—', '─': '—', '￥': '¥', '￡': '£',
  '∕': '/', '⁄': '/', '•': '·', '・': '·', '‧': '·', '⋅': '·', '∙': '·', '﹪': '%', '✕': '×', '╳': '×', '≧': '≥', '≦': '≤',
  '‘': "'", '’': "'", '′': "'", 'ʼ': "'",
}; // prettier-ignore
const isSpace = (char: string) => /\s/.test(char);

/** Full-width digits, letters and signs become half-width; the Chinese comma stays, since it never separates thousands. */
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

/** `100 MW` is one quantity, so a digit and a letter after it are not kept apart. */
const keepApart = (before: string, after: string) =>
  /[0-9]/.test(after) ? /[0-9A-Za-z.,]/.test(before) : /[A-Za-z]/.test(after) && /[A-Za-z]/.test(before);

/** The original between two plain positions, less white space: what was printed. */
export function printed({ original, offsets }: PlainText, start: number, end: number): string {
  return start === end ? '' : original.slice(offsets[start]!, offsets[end - 1]! + 1).replace(/\s/g, '');
}
