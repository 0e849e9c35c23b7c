/**
 * Twelve cells for the months of a year, each four units wide with a gap of one, in a box of 59 by 7: the path of all,
 * and of the months from `from` (0 is January) up to `to`, exclusive.
 */
export function monthStrip({ from, to }: { from: number; to: number }): { all: string; lit: string } {
  const line = (start: number, end: number) => `M${start * 5} 3.5H${end * 5 - 1}`;
  return { all: line(0, 12), lit: line(from, to) };
}
