import type { Fault } from './fault.ts';
import { limits } from './limits.ts';

/** Faults of size: a body that has one is not parsed. `line` is the line of the body's first line. */
export function boundProse(body: string, line: number): Fault[] {
  if (Buffer.byteLength(body) > limits.fileBytes)
    return [{ line: 1, column: 1, rule: 'file-too-large', message: tooLarge(Buffer.byteLength(body)) }];
  const lines = body.split('\n');
  const faults = lines.flatMap((text, index) => boundLine(text, line + index));
  return [...faults, ...boundMarks(lines, line)].slice(0, 20);
}

export const tooLarge = (bytes: number) =>
  `发现文件有${Math.ceil(bytes / 1024)}KiB，应在${limits.fileBytes / 1024}KiB以内，请拆成几个文件。`;

export const tooLong = (characters: number) =>
  `发现一行有${characters}个字符，应在${limits.lineCharacters}个以内，请分段。`;

export const tooDeep = (most: number) => `发现嵌套超过${most}层，应在${most}层以内，请减少嵌套。`;

const stretch = new RegExp(`[-.\\w+@:/]{${limits.stretchCharacters + 1},}`);

function boundLine(text: string, line: number): Fault[] {
  if (text.length > limits.lineCharacters)
    return [{ line, column: limits.lineCharacters + 1, rule: 'line-too-long', message: tooLong(text.length) }];
  const long = stretch.exec(text);
  if (long) return [{ line, column: long.index + 1, rule: 'line-too-long', message: tooStretched(long[0].length) }];
  if (containers(text) > limits.nesting)
    return [{ line, column: 1, rule: 'nested-too-deep', message: tooDeep(limits.nesting) }];
  return [];
}

const tooStretched = (characters: number) =>
  `发现一串没有间断的字母数字有${characters}个，应在${limits.stretchCharacters}个以内，请断开。`;

/** Quotations and list items that a line opens, and the depth that its indent can stand for. */
function containers(text: string): number {
  const head = /^(?:[ \t>]|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))*/.exec(text)![0];
  const opened = head.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0;
  const indent = head.replace(/\t/g, '    ').match(/ /g)?.length ?? 0;
  return opened + Math.max(0, Math.floor((indent - opened) / 2));
}

const marks = /[*_~`[\]<]/g;

/** Emphasis and brackets cost the square of their number in a paragraph. */
function boundMarks(lines: string[], first: number): Fault[] {
  const faults: Fault[] = [];
  let [total, inParagraph, start] = [0, 0, 0];
  lines.forEach((text, index) => {
    if (text.trim() === '') [inParagraph, start] = [0, index + 1];
    const count = text.match(marks)?.length ?? 0;
    const before = inParagraph;
    [total, inParagraph] = [total + count, inParagraph + count];
    if (before <= limits.marksInParagraph && inParagraph > limits.marksInParagraph)
      faults.push({ line: first + start, column: 1, rule: 'too-many-marks', message: tooManyMarks });
  });
  if (total > limits.marksInFile)
    faults.push({ line: first, column: 1, rule: 'too-many-marks', message: tooManyInFile(total) });
  return faults;
}

const tooManyMarks = `发现一段里的*_~\`[]<等记号超过${limits.marksInParagraph}个，应在${limits.marksInParagraph}个以内，请分段或去掉记号。`;
const tooManyInFile = (total: number) =>
  `发现全文的*_~\`[]<等记号有${total}个，应在${limits.marksInFile}个以内，请去掉记号或拆成几个文件。`;
