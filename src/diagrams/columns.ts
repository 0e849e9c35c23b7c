/** Heights of columns from a zero baseline, as parts of the tallest; a box of 24 by 88 each. */
export function columns(values: number[], height = 88): { y: number; height: number }[] {
  const tallest = Math.max(...values);
  return values.map((value) => {
    const h = tallest > 0 ? Math.round((value / tallest) * height * 10) / 10 : 0;
    return { y: Math.round((height - h) * 10) / 10, height: h };
  });
}
