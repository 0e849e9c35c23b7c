import type { Period } from '../schema/period.ts';
import type { Magnitude, Qualifier } from '../schema/quantity.ts';

/** A figure as printed and as read; `low`, `high` are numbers in `unit`. */
export interface Figure {
  figure: string;
  /** The figure for the page: the - or ~ of a range becomes a dash, and nothing else differs from print. */
  shown: string;
  /**
   * `shown` up to its unit, such as `7000余`, `36—51`; all of it where the unit is not written as a whole: `两万余斤`.
   */
  number: string;
  /** The rest of `shown`: the unit and what the report says after it, e.g. `万吨`, `%以上`. */
  rest: string;
  low: number | null;
  high: number | null;
  unit: string;
  qualifier: Qualifier | null;
  /** Of money: ISO 4217. */
  currency?: string;
  factors?: number[];
  /** low and high in the base unit of the dimension; for comparisons, never for print. */
  magnitude: Magnitude;
  /** In the yearbook's own currency by its own rate, in words; null where it gives none. */
  conversion: string | null;
}

export interface LabelledFigure extends Figure {
  label: string;
  period: Period | null;
  status: Status | null;
}

/** A status from the vocabularies, with its one-character mark. */
export interface Status {
  id: string;
  label: string;
  mark: string | null;
  tone: 'existing' | 'building' | 'planned' | 'wanted' | 'unknown';
}

/**
 * A figure cut before its unit, so that a page can set the unit smaller; both parts together are the figure as printed.
 */
export function splitAtUnit(shown: string, unit: string): Pick<Figure, 'number' | 'rest'> {
  const at = unit === '' ? -1 : shown.lastIndexOf(unit);
  return at > 0 ? { number: shown.slice(0, at), rest: shown.slice(at) } : { number: shown, rest: '' };
}
