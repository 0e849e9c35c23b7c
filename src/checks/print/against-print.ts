import type { Quantity, QuantityReader } from '../../schema/quantity.ts';
import { digitsIn, joinedDigits, monthsSaid, speltIn, yearsWithin } from './printed-numbers.ts';
import { printLetters, runLimits, runsTakenOver, type Run } from './runs-taken-over.ts';

/** A printed text, read once for all that is held against it. */
export interface Print {
  text: string;
  letters: string;
  digits: Set<string>;
  /** Numbers that an article may write though the print has them in no digits: spelt ones, years. */
  allowed: Set<string>;
  /** Of each number in digits, the figures that it stands in. */
  figures: Map<string, Sized[]>;
}
interface Sized {
  figure: string;
  /** Dimension and size, so that 4400m2 and 4400平方米 are the same. */
  size: string | null;
}

/** A number or run of an article that the print does not bear; offsets into the text that was held against it. */
export interface Finding {
  kind: 'figure-not-in-print' | 'unit-not-in-print';
  start: number;
  end: number;
  words: string;
  /** How the print has the number. */
  printed: string[];
}

/** `month`: the likely month of the print, `2025-10`; `days`: other printed dates, such as its bounds. */
export function readPrint(text: string, quantities: QuantityReader, month: string, days: string[] = []): Print {
  const year = Number(month.slice(0, 4));
  const near = [year - 1, year, year + 1].map(String);
  const joined = joinedDigits(text);
  return {
    text,
    letters: printLetters(text),
    digits: digitsIn(text),
    allowed: new Set([...speltIn(text), ...near, ...yearsWithin(text), ...monthsSaid(text), ...digitsIn([month, ...days].join(' ').replaceAll('-', ' '))]), // prettier-ignore
    figures: figuresByNumber(joined, quantities),
  };
}

function figuresByNumber(text: string, quantities: QuantityReader): Map<string, Sized[]> {
  const found = new Map<string, Sized[]>();
  for (const quantity of quantities.scan(text))
    for (const number of digitsIn(quantity.figure)) {
      const list = found.get(number) ?? [];
      list.push({ figure: quantity.figure, size: sizeOf(quantity, quantities) });
      found.set(number, list);
    }
  return found;
}

const sizeOf = (quantity: Quantity, quantities: QuantityReader): string | null => {
  const size = quantities.magnitude(quantity);
  return size && `${size.dimension} ${size.low ?? size.high}`;
};

/** Numbers of a text that the print does not have, or has with another unit. */
export function numbersNotInPrint(text: string, print: Print, quantities: QuantityReader): Finding[] {
  const figures = quantities.scan(text);
  const sizes = new Set([...print.figures.values()].flat().map(({ size }) => size));
  return [...text.matchAll(/[\d０-９]+(?:[.．][\d０-９]+)?/g)].flatMap((match): Finding[] => {
    const number = String(Number(match[0].normalize('NFKC')));
    const [start, end] = [match.index, match.index + match[0].length];
    const figure = figures.find((found) => found.start <= start && end <= found.end);
    const size = figure ? sizeOf(figure, quantities) : null;
    const words = figure?.figure ?? match[0];
    const whole = { start: figure?.start ?? start, end: figure?.end ?? end };
    if (!print.digits.has(number))
      return print.allowed.has(number) || (size !== null && sizes.has(size))
        ? []
        : [{ kind: 'figure-not-in-print', ...whole, words, printed: [] }];
    const printed = print.figures.get(number) ?? [];
    const isSame = size === null || printed.length === 0 || printed.some((found) => found.size === size || found.size === null); // prettier-ignore
    return isSame
      ? []
      : [{ kind: 'unit-not-in-print', ...whole, words, printed: [...new Set(printed.map((found) => found.figure))] }]; // prettier-ignore
  });
}

/** Numbers in digits that the print has and the texts of an article have in no form. */
export function numbersLeftOut(texts: string[], print: Print): string[] {
  const whole = texts.join('\n');
  const [written, spelt] = [digitsIn(whole), speltIn(whole)];
  return [...print.digits].filter((number) => !written.has(number) && !spelt.has(number));
}

/** Runs that are faults. */
export const copiedRuns = (text: string, print: Print): Run[] => runsTakenOver(text, print.letters, runLimits.fault);
