import type { Period } from '../schema/period.ts';
import type { Qualifier } from '../schema/quantity.ts';

/** A figure as printed and as read; `low`, `high` are numbers in `unit`. */
export interface Figure {
  figure: string;
  /** For the page: a range's - or ~ is a dash; nothing else differs from print. */
  shown: string;
  /** `shown` without its unit, e.g. `7000余`, `36—51`. */
  number: string;
  low: number | null;
  high: number | null;
  unit: string;
  qualifier: Qualifier | null;
  factors?: number[];
  /** low and high in the base unit of the dimension; for comparisons, never for print. */
  magnitude: { low: number | null; high: number | null; dimension: string };
}

export interface LabelledFigure extends Figure {
  label: string;
  period: Period | null;
  status: Status | null;
}

/** A word of a status vocabulary with the look of its mark. */
export interface Status {
  id: string;
  label: string;
  mark: string | null;
  tone: 'existing' | 'building' | 'planned' | 'wanted' | 'unknown';
}
