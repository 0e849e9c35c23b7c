/** Coordinates need no more than a tenth of a unit. */
export const tenths = (n: number): number => Math.round(n * 10) / 10;
