/** How many a month, as bars in a box of 12 by 24 for one year, from a zero baseline; `most` is the tallest of all years. */
export function densityStrip(months: number[], most: number): string {
  return months
    .map((count, i) => {
      const height = most > 0 ? Math.round((count / most) * 240) / 10 : 0;
      return count > 0 ? `M${i + 0.5} 24V${Math.round((24 - height) * 10) / 10}` : '';
    })
    .join('');
}
