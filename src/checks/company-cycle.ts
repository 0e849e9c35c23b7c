import { problemAt, rule } from './rule.ts';

/** A firm that is its own parent, directly or through other firms. */
export const companyCycle = rule(['company-cycle'], ({ corpus }) =>
  corpus.entries.companies.flatMap((entry) => {
    const line = [entry.id];
    for (let next = entry.value.parent; next; next = corpus.companies.get(next)?.value.parent) {
      if (next === entry.id) {
        const message = `发现母公司循环“${[...line, next].join(' → ')}”，企业不应是自己的母公司，请改正 parent。`;
        return [problemAt(entry, ['parent'], 'company-cycle', message)];
      }
      // A cycle among the firm's parents is reported at those firms.
      if (line.includes(next)) return [];
      line.push(next);
    }
    return [];
  }),
);
