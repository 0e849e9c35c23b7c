/** Lengths of bars on one scale that begins at zero, as parts of 100. */
export function shares(values: number[]): number[] {
  const longest = Math.max(...values);
  return values.map((value) => (longest > 0 ? Math.round((value / longest) * 1000) / 10 : 0));
}
