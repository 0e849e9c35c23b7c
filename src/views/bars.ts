/** Coordinates need no more than a tenth of a unit. */
const tenths = (n: number) => Math.round(n * 10) / 10;

/** A bar in a box 100 wide: where it begins, how long it is, and where zero is. */
export interface Bar {
  x: number;
  width: number;
  zero: number;
}

/** Bars on one scale that holds zero: what is below it lies to its left. Readers' browsers draw them too. */
export function bars(values: number[]): Bar[] {
  const least = Math.min(0, ...values);
  const span = Math.max(0, ...values) - least || 1;
  const x = (value: number) => tenths(((value - least) / span) * 100);
  const zero = x(0);
  return values.map((value) => ({ x: Math.min(zero, x(value)), width: tenths(Math.abs(x(value) - zero)), zero }));
}
