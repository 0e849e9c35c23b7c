/** Rounds a coordinate to tenths of a unit: finer steps cannot be seen and make pages larger. */
export const tenths = (n: number): number => Math.round(n * 10) / 10;
