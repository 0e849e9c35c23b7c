/** Two end points over a zero baseline at 51, in a box of 100 by 52; the line between them is not known. */
export function slope(first: number, last: number): { axis: string; line: string; points: string } {
  const highest = Math.max(first, last);
  const y = (value: number) => Math.round((51 - (highest > 0 ? (value / highest) * 47 : 0)) * 10) / 10;
  const [a, b] = [y(first), y(last)];
  return { axis: 'M0 51H100', line: `M2 ${a}L98 ${b}`, points: `M2 ${a}h.01M98 ${b}h.01` };
}
