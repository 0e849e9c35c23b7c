import type { FoundQuantity } from '../../schema/quantity.ts';
import type { Around } from './passage.ts';

const compared = '(?:同比|比上年同期|较上年同期|比上年|较上年|比去年|较去年|年均|环比)';
const grown = '(?:增长|下降|增速|提高|增加|减少|上升|回落)';
/** 同比增长15.3% straight behind a figure. */
const single = new RegExp(`^[，,、（(]?(?:${compared}分?别?)?${grown}(?:为|达到?|了)?$`, 'u');
/** 分别增长42.4%、36.8%和17.7% behind as many figures. */
const several = new RegExp(`^[，,、；;（(]?(?:分别|同比|依次|各)*${compared}?(?:分别|依次)?${grown}(?:为|了)?$`, 'u');
const isRatio = ({ figure }: FoundQuantity) => /[%％]$/.test(figure);

/** The changes that are told with figures: by the figure, the one that says how it grew. */
export function changesIn(text: string, found: FoundQuantity[]): Map<FoundQuantity, FoundQuantity> {
  const changes = new Map<FoundQuantity, FoundQuantity>();
  found.forEach((figure, i) => {
    const owner = found[i - 1];
    if (!isRatio(figure) || !owner || isRatio(owner)) return;
    const between = text.slice(owner.end, figure.start);
    const run = ratiosFrom(text, found, i);
    const owners = found.slice(Math.max(0, i - run.length), i);
    if (
      run.length > 1 &&
      several.test(between) &&
      /分别|依次/.test(between) &&
      owners.length === run.length &&
      !owners.some(isRatio)
    )
      owners.forEach((one, n) => changes.set(one, run[n]!));
    else if (run.length === 1 && single.test(between)) changes.set(owner, figure);
  });
  return changes;
}

/** Ratios that follow each other with nothing but 、 and 和 between them. */
function ratiosFrom(text: string, found: FoundQuantity[], first: number): FoundQuantity[] {
  const run = [found[first]!];
  for (const next of found.slice(first + 1)) {
    if (!isRatio(next) || !/^[、和与及，,]$/u.test(text.slice(run.at(-1)!.end, next.start))) break;
    run.push(next);
  }
  return run;
}

/** What a change is called: 同比增长. */
export function changeLabel(between: string): string {
  const words = new RegExp(`${compared}`, 'u').exec(between)?.[0] ?? '';
  const way = new RegExp(grown, 'u').exec(between)?.[0] ?? '增长';
  return `${words}${way}`.slice(0, 12);
}

/** The words that lead up to a figure in its clause; other figures in them are blanked. */
export function wordsBefore(text: string, { clause }: Around, at: number, found: FoundQuantity[]): string {
  let words = text.slice(clause.start, at);
  for (const { start, end } of found)
    if (start >= clause.start && end <= at)
      words = words.slice(0, start - clause.start) + '，'.repeat(end - start) + words.slice(end - clause.start);
  return words.replace(/[:：]$/, '');
}
