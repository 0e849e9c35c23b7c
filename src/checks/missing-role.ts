import { indicatorRoles, topicRoles } from '../schema/vocabularies.ts';
import { problemAt, rule } from './rule.ts';

/**
 * A role that no entry of the vocabularies has. Pages ask for entries by their role, and would say of every zone that
 * no report tells.
 */
export const missingRole = rule(['missing-role'], ({ corpus: { entries } }) => {
  const lists = [
    { entry: entries.topics, roles: topicRoles, what: '事项' },
    { entry: entries.indicators, roles: indicatorRoles, what: '指标' },
  ];
  return lists.flatMap(({ entry, roles, what }) => {
    if (entries.failed.has(entry.path) || entries.lost.has(entry.path)) return [];
    const borne = new Set<string | undefined>(entry.value.map(({ role }) => role));
    return roles
      .filter((role) => !borne.has(role))
      .map((role) =>
        problemAt(
          entry,
          [],
          'missing-role',
          `没有一个${what}写明 role: ${role}，页面要按它取用，应至少有一个，请在合用的${what}里加上。`,
        ),
      );
  });
});
