const occurrences = (text: string, words: string): number => (words ? text.split(words).length - 1 : 0);

/** Characters that may not begin or end the words of a receipt: they would be hard to read there. */
const edge = /^[，。；：、！？（）\s#*-]+|[，。；：、！？（\s#*-]+$/gu;

const most = 50;

/**
 * Words by which a figure of our article is found: the shortest run of its sentence that ends before it (where the
 * sentence begins with it, that begins there) and stands once in the article. Empty where there is none.
 */
export function nearWords(body: string, place: number, length: number): string {
  const { start, end } = sentenceAt(body, place);
  for (let from = place - 2; from >= Math.max(start, place - most); from -= 1) {
    const words = body.slice(from, place).replace(edge, '');
    if (words.length >= 3 && occurrences(body, words) === 1) return words;
  }
  return runFrom(body, start, place + length, end) || runFrom(body, place, place + length, end);
}

/** Words by which a name of our article is found: the name itself or, where it stands more than once, with what is beside it. */
export function nearName(body: string, place: number, name: string): string {
  if (occurrences(body, name) === 1) return name;
  const { start, end } = sentenceAt(body, place);
  const after = place + name.length;
  for (let from = place - 1; from >= Math.max(start, place - most); from -= 1) {
    const words = body.slice(from, after).replace(edge, '');
    if (occurrences(body, words) === 1) return words;
  }
  return runFrom(body, place, after, end);
}

/** The shortest run from a place, to `least` at the least, that stands once. */
function runFrom(body: string, from: number, least: number, end: number): string {
  for (let to = least; to <= Math.min(end, from + most); to += 1) {
    const words = body.slice(from, to).replace(edge, '');
    if (words.length >= 3 && occurrences(body, words) === 1) return words;
  }
  return '';
}

function sentenceAt(body: string, place: number): { start: number; end: number } {
  const start = Math.max(body.lastIndexOf('\n', place - 1), body.lastIndexOf('。', place - 1)) + 1;
  const found = /[。\n]/u.exec(body.slice(place));
  return { start, end: found ? place + found.index : body.length };
}

/** Where the article states a card: at its plain sentence or, where that was rewritten, at the words themselves. */
export function placeInArticle(body: string, sentence: string, words: string): number {
  const whole = sentence ? body.indexOf(sentence) : -1;
  const from = whole >= 0 ? whole : 0;
  return words ? body.indexOf(words, from) : whole;
}
