/** Words of an article that stand letter for letter in the print; offsets into the article's text. */
export interface Run {
  start: number;
  end: number;
  /** Letters that count: without marks, with every number as one. */
  length: number;
  words: string;
}

/** From how many letters a run is shown to the editor, and from how many it is a fault. */
export const runLimits = { shown: 12, fault: 25 };

interface Letters {
  text: string;
  /** For each letter, where it stands in the text, and where it ends. */
  starts: number[];
  ends: number[];
}

/** Chinese characters, Latin letters and numbers; a number counts as one letter, whichever it is. */
function lettersOf(text: string, offset = 0): Letters {
  const letters: Letters = { text: '', starts: [], ends: [] };
  for (const match of text.matchAll(/\d+(?:\.\d+)?|[㐀-鿿A-Za-z]/g)) {
    letters.text += /\d/.test(match[0]) ? '0' : match[0];
    letters.starts.push(offset + match.index);
    letters.ends.push(offset + match.index + match[0].length);
  }
  return letters;
}

/** Names are names: what stands between 、 or in 《》 and “” is measured by itself, and quotations not at all. */
const apart = /《[^》]*》|“[^”]*”|、/g;

/** The stretches of a text that are the writer's own sentences. */
function stretches(text: string): Letters[] {
  const found: Letters[] = [];
  let from = 0;
  for (const match of text.matchAll(apart)) {
    found.push(lettersOf(text.slice(from, match.index), from));
    from = match.index + match[0].length;
  }
  return [...found, lettersOf(text.slice(from), from)];
}

/** Prepares a print to be compared with. */
export const printLetters = (print: string) => lettersOf(print.normalize('NFKC')).text;

/** Runs of at least `least` letters that a text shares with a print, each as long as possible. */
export function runsTakenOver(text: string, letters: string, least = runLimits.shown): Run[] {
  return stretches(text).flatMap((own) => runsIn(own, letters, least, text));
}

function runsIn(own: Letters, letters: string, least: number, text: string): Run[] {
  const found: Run[] = [];
  for (let at = 0; at + least <= own.text.length; at += 1) {
    if (!letters.includes(own.text.slice(at, at + least))) continue;
    let length = least;
    while (at + length < own.text.length && letters.includes(own.text.slice(at, at + length + 1))) length += 1;
    const [start, end] = [own.starts[at]!, own.ends[at + length - 1]!];
    found.push({ start, end, length, words: text.slice(start, end) });
    at += length - 1;
  }
  return found;
}
