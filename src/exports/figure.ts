import type { z } from 'astro/zod';
import type { Figure, LabelledFigure } from '../model/figure.ts';
import type { Period } from '../schema/period.ts';
import type { figureShape, periodShape } from './record-shapes.ts';

export function exportPeriod({ label, start, end, kind }: Period, cumulative = false): z.infer<typeof periodShape> {
  return { label, start, end, kind, ...(cumulative && { cumulative }) };
}

export function exportQuantity({ figure, low, high, unit, qualifier, currency, factors }: Figure) {
  return { figure, low, high, unit, qualifier, ...(currency && { currency }), ...(factors && { factors }) };
}

export function exportFigure(value: LabelledFigure): z.infer<typeof figureShape> {
  const { label, period, status } = value;
  return {
    label,
    ...exportQuantity(value),
    ...(period && { period: exportPeriod(period) }),
    ...(status && { status: status.id as z.infer<typeof figureShape>['status'] }),
  };
}
