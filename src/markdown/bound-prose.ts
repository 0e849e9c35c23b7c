import { sum } from 'd3-array';
import type { Fault, Said } from './fault.ts';
import { limits } from './limits.ts';

/**
 * The faults of size in a body; a body that has one is not parsed. `line` is the number, in the file, of the body's
 * first line.
 */
export function boundProse(body: string, line: number): Fault[] {
  const bytes = Buffer.byteLength(body);
  if (bytes > limits.fileBytes) return [{ line: 1, column: 1, rule: 'file-too-large', message: tooLarge(bytes) }];
  const lines = body.split('\n');
  const over = lines.length > limits.lines ? [{ line: line + limits.lines, ...tooManyLines(lines.length) }] : [];
  const faults = lines.flatMap((text, index) => boundLine(text, line + index));
  return [...over, ...faults, ...boundNesting(lines, line), ...boundMarks(lines, line)].slice(0, 20);
}

export const tooLarge = (bytes: number) =>
  `发现文件有${Math.ceil(bytes / 1024)}KiB，应在${limits.fileBytes / 1024}KiB以内，请拆成几个文件。`;

export const tooLong = (characters: number) =>
  `发现一行有${characters}个字符，应在${limits.lineCharacters}个以内，请分段。`;

export const tooDeep = (most: number) => `发现嵌套超过${most}层，应在${most}层以内，请减少嵌套。`;

const tooManyLines = (count: number): Said & { column: number } => ({
  column: 1,
  rule: 'too-many-lines',
  message: `发现正文有${count}行，应在${limits.lines}行以内，请拆成几个文件。`,
});

const stretch = /[-.\w+@:/]+/g;

function boundLine(text: string, line: number): Fault[] {
  if (text.length > limits.lineCharacters)
    return [{ line, column: limits.lineCharacters + 1, rule: 'line-too-long', message: tooLong(text.length) }];
  const long = text.matchAll(stretch).find(([found]) => found.length > limits.stretchCharacters);
  if (long) return [{ line, column: long.index + 1, rule: 'line-too-long', message: tooStretched(long[0].length) }];
  const columns = text.split('|', limits.tableColumns + 3).length - 1;
  if (columns > limits.tableColumns + 1) return [{ line, column: 1, rule: 'table-too-large', message: tooWide }];
  if (containers(text) > limits.nesting)
    return [{ line, column: 1, rule: 'nested-too-deep', message: tooDeep(limits.nesting) }];
  return [];
}

const tooStretched = (characters: number) =>
  `发现一串没有间断的字母数字有${characters}个，应在${limits.stretchCharacters}个以内，请断开。`;

const tooWide = `发现一行的“|”超过${limits.tableColumns + 1}个，表格应在${limits.tableColumns}列以内，请拆成几张表。`;

/**
 * The parser compares every line with all quotations and lists that are open around it, so we count them line by line
 * and bound the total.
 */
function boundNesting(lines: string[], line: number): Fault[] {
  const total = sum(lines, containers);
  return total > limits.containers ? [{ line, column: 1, rule: 'nested-too-deep', message: tooMuchNesting }] : [];
}

const tooMuchNesting = `发现引文与列表逐行合计超过${limits.containers}层，应在${limits.containers}层以内，请减少嵌套或拆成几个文件。`;

/** How many quotations and list items a line opens, and how deep its indent may put it. */
function containers(text: string): number {
  const head = /^(?:[ \t>]|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))*/.exec(text)![0];
  const opened = head.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0;
  const indent = head.replace(/\t/g, '    ').match(/ /g)?.length ?? 0;
  return opened + Math.max(0, Math.floor((indent - opened) / 2));
}

const marks = /[*_~`[\]<{@]|www\.|:\/\//gi;

const tooManyCells = (count: number) => `发现全文有“|”${count}个，应在${limits.tableCells}个以内，请拆成几个文件。`;

/** The parser's time grows with the square of the number of marks in one paragraph. */
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
  const cells = lines.join('').split('|').length - 1;
  if (cells > limits.tableCells)
    faults.push({ line: first, column: 1, rule: 'table-too-large', message: tooManyCells(cells) });
  return faults;
}

const tooManyMarks = `发现一段里的“*_~[]<{@”等记号超过${limits.marksInParagraph}个，应在${limits.marksInParagraph}个以内，请分段或去掉记号。`;
const tooManyInFile = (total: number) =>
  `发现全文的“*_~[]<{@”等记号有${total}个，应在${limits.marksInFile}个以内，请去掉记号或拆成几个文件。`;
