import { contradictionsOf } from '../corpus/contradiction.ts';
import { settles, standsInSentence } from '../corpus/decision.ts';
import { statementsOf, type Statement } from '../corpus/statement.ts';
import type { Problem } from '../schema/problem.ts';
import { problemAt, rule } from './rule.ts';

/**
 * decision-not-in-sentence, idle-decision: words that are to decide are not in the sentence, or there is nothing that they
 * decide.
 */
export const decidedBy = rule(['decision-not-in-sentence', 'idle-decision'], ({ corpus, locations }) => {
  const statements = statementsOf(locations);
  const changes = new Map(statements.filter(({ isChange }) => isChange).map((s) => [s.fact, s]));
  return statements
    .filter((statement) => !statement.isChange && statement.decidedBy.length > 0)
    .flatMap((statement) => {
      const both = [statement, changes.get(statement.fact)].filter((found): found is Statement => found !== undefined);
      const { entry, keys } = statement.claim;
      const at = [...keys, 'decidedBy'];
      return statement.decidedBy.flatMap((words): Problem<'decision-not-in-sentence' | 'idle-decision'>[] => {
        if (!both.some((found) => standsInSentence(found, words, corpus)))
          return [problemAt(entry, at, 'decision-not-in-sentence', absent(words, statement))];
        const settled = both.some((found) =>
          contradictionsOf(found, corpus).some((told) => settles({ ...found, decidedBy: [words] }, told, corpus)),
        );
        return settled ? [] : [problemAt(entry, at, 'idle-decision', idle(words, statement))];
      });
    });
});

const place = ({ spots: [spot], claim }: Statement) =>
  `写着“${claim.figure ?? claim.near ?? claim.name}”的那一句（第${spot!.block.index}段，第${spot!.block.line}行）`;

const absent = (words: string, statement: Statement) =>
  `发现 decidedBy“${words}”，${place(statement)}没有这几个字，应为原句里的字，请照原句改正；原句没有冲突就不写这个字段。`;

const idle = (words: string, statement: Statement) =>
  `发现 decidedBy“${words}”，${place(statement)}没有它所定夺的冲突，或它没有说明是否发生、是谁的、是增是减，应为能定夺的字（见 vocabularies/cues.yaml），请改正；没有冲突就不写这个字段。`;
