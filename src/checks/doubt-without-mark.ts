import { problemAt, rule } from './rule.ts';

/** A doubt about another doubt or about a whole chain: no page prints a mark beside these. */
export const doubtWithoutMark = rule(['doubt-without-mark'], ({ corpus }) =>
  corpus.all.flatMap(({ doubts: entry, chains }) => {
    const unmarked = new Set([...(entry?.value ?? []), ...(chains?.value ?? [])].map(({ id }) => id));
    return (entry?.value ?? []).flatMap(({ about }, d) =>
      about.flatMap((id, a) => {
        if (!unmarked.has(id)) return [];
        const message = `发现“${id}”，它是一条存疑或整条产业链，旁边印不了“疑”字，应为事实、项目、大事、供求或“链/节点”的编号，请改写。`;
        return [problemAt(entry!, ['doubts', d, 'about', a], 'doubt-without-mark', message)];
      }),
    );
  }),
);
