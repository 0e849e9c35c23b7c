/** Cells of five units each, four wide and one apart: the path of the months lit, in a box of 59 by 7. */
export function monthStrip({ from, to }: { from: number; to: number }): { all: string; lit: string } {
  const line = (start: number, end: number) => `M${start * 5} 3.5H${end * 5 - 1}`;
  return { all: line(0, 12), lit: line(from, to) };
}
