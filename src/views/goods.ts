import type { LabelledFigure } from '../model/figure.ts';

/** The kinds of a chain's links that are things, and can be sold, carried or burnt. */
export const goodKinds = ['product', 'byproduct', 'material', 'energy'];

const measured = ['mass', 'volume', 'energy', 'power', 'apparent-power', 'tonnage'];

/**
 * Whether a figure says how much of a thing there is. An investment or a staff is no measure of it; what is counted is
 * one only where it is produced: 年产5000万根, not 种植户100户.
 */
export const measuresGoods = ({ magnitude, label }: Pick<LabelledFigure, 'magnitude' | 'label'>): boolean =>
  measured.includes(magnitude.dimension) || (magnitude.dimension === 'count' && label.includes('产'));
