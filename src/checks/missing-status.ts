import { nodeStatuses } from '../schema/chain.ts';
import { factStatuses } from '../schema/fact.ts';
import { projectStatuses } from '../schema/project.ts';
import { problemAt, rule } from './rule.ts';

const closed = { fact: factStatuses, project: projectStatuses, node: nodeStatuses };

/** A status that the program needs and the yearbook has no word for: pages could not print it. */
export const missingStatus = rule(['missing-status'], ({ corpus }) => {
  const entry = corpus.entries.statuses;
  if (corpus.entries.failed.has(entry.path) || corpus.entries.lost.has(entry.path)) return [];
  return Object.entries(closed).flatMap(([kind, ids]) =>
    ids
      .filter((id) => !entry.value.some((status) => status.of === kind && status.id === id))
      .map((id) =>
        problemAt(entry, [], 'missing-status', `缺少 ${kind} 的状态“${id}”，应每种状态都有名称，请在清单里补上。`),
      ),
  );
});
