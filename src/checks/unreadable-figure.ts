import type { Entry } from '../schema/entry.ts';
import { claimsOf } from '../corpus/claim.ts';
import type { Problem } from '../schema/problem.ts';
import type { QuantityReader } from '../schema/quantity.ts';
import { problemAt, rule } from './rule.ts';
import { unitLine, unknownUnit } from './unknown-unit.ts';

const ids = ['unreadable-figure', 'unit-not-of-indicator'] as const;
type Found = Problem<(typeof ids)[number]>[];

/** A figure that is not a quantity with a known unit, or whose unit does not measure what the indicator measures. */
export const unreadableFigure = rule(ids, ({ corpus }) =>
  corpus.all.flatMap((zone) =>
    claimsOf(zone).flatMap((claim): Found => {
      const { entry, keys, figure } = claim;
      // A node takes its figure from its only part; a fault is reported at that part.
      if (figure === undefined || (keys[2] === 'nodes' && keys.length === 4)) return [];
      const quantity = corpus.quantities.parse(figure);
      if (!quantity) {
        return [problemAt(entry, [...keys, 'figure'], 'unreadable-figure', sentence(figure, corpus.quantities))];
      }
      const wanted =
        keys[0] === 'facts' && keys.length === 2 ? dimensionOf(corpus.entries.indicators, entry, keys) : null;
      const dimension = corpus.quantities.magnitude(quantity)?.dimension ?? null;
      if (wanted === null || wanted.dimension === 'any' || dimension === 'any' || dimension === wanted.dimension)
        return [];
      const message = `发现数字“${figure}”，它的单位不合指标“${wanted.label}”（${wanted.dimension}），请改正单位或指标。`;
      return [problemAt(entry, [...keys, 'figure'], 'unit-not-of-indicator', message)];
    }),
  ),
);

/** Of a figure that cannot be read nothing is said of where it stands: only its unit may be unknown. */
function sentence(figure: string, quantities: QuantityReader): string {
  const unit = unknownUnit(figure, quantities);
  if (unit === null)
    return `发现数字“${figure}”，应为一个数加上 vocabularies/units.yaml 里的单位，请照原文改写；原文就是这样写而读不出的，用 text 写成文字。`;
  return `发现数字“${figure}”，它的单位“${unit}”不在 vocabularies/units.yaml 里，请在那里加一行${unitLine(unit)}。`;
}

function dimensionOf(
  indicators: Entry<{ id: string; label: string; dimension: string }[]>,
  entry: Entry<unknown>,
  keys: (string | number)[],
) {
  const fact = (entry.value as { indicator: string }[])[keys[1] as number];
  return indicators.value.find(({ id }) => id === fact?.indicator) ?? null;
}
