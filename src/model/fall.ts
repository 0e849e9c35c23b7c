import type { CueReader } from '../corpus/cue-reader.ts';
import type { Figure } from './figure.ts';

const below = (end: number | null) => (end === null ? null : -end || 0);

/** Whether a label says that something became less: 同比下降, 比上年减少. */
export const saysFall = (label: string, cues: CueReader): boolean =>
  cues(label)
    .filter(({ says }) => says === 'decrease' || says === 'increase')
    .at(-1)?.says === 'decrease';

/** A change that is printed as a fall (下降4.2%) is below zero; the figure stays as printed, its ends change sides. */
export function fallOf(figure: Figure): Figure {
  const { low, high, magnitude } = figure;
  if ((low ?? high ?? 0) < 0) return figure;
  return {
    ...figure,
    low: below(high),
    high: below(low),
    magnitude: { ...magnitude, low: below(magnitude.high), high: below(magnitude.low) },
  };
}
