import { contradictionsOf, type Contradiction } from '../corpus/contradiction.ts';
import { settles } from '../corpus/decision.ts';
import { statementsOf, type Statement } from '../corpus/statement.ts';
import { problemAt, rule } from './rule.ts';

const ids = {
  status: 'status-contradicted',
  subject: 'subject-contradicted',
  change: 'change-contradicted',
  cumulative: 'cumulative-contradicted',
} as const;

/**
 * status-contradicted, subject-contradicted, change-contradicted, cumulative-contradicted: the words around the figure say
 * something else than the record, and no other words of the sentence are named that decide.
 */
export const contradicted = rule(Object.values(ids), ({ corpus, locations }) =>
  statementsOf(locations).flatMap((statement) =>
    contradictionsOf(statement, corpus)
      .filter((contradiction) => !settles(statement, contradiction, corpus))
      .map((contradiction) => {
        const { entry, keys } = statement.claim;
        const message = sentence(statement, contradiction);
        return problemAt(entry, [...keys, ...fieldOf(statement, contradiction)], ids[contradiction.kind], message);
      }),
  ),
);

/** The field that the words speak against. */
function fieldOf({ isChange, fact, named }: Statement, { kind }: Contradiction): string[] {
  if (kind === 'change') return isChange || (fact ?? named)!.label !== undefined ? ['label'] : [];
  return [kind];
}

function sentence(statement: Statement, contradiction: Contradiction): string {
  const { claim, spots } = statement;
  const { block, cell, sentence: said } = spots[0]!;
  const clause = excerpt(cell ? said.text : contradiction.clause);
  const words = [...new Set(contradiction.cues.map(({ word }) => `“${word}”`))].join('、');
  const place = `写着“${claim.figure ?? claim.near ?? claim.name}”的${cell ? '格' : '分句'}“${clause}”（第${block.index}段，第${block.line}行）`;
  const [found, expected, ways] = tellings[contradiction.kind](statement, contradiction);
  return `发现${found}，${place}有${words}，${expected}，${ways}。`;
}

const excerpt = (clause: string) => (clause.length <= 40 ? clause : `…${clause.slice(-40)}`);

const decide = (what: string) => `若原句另有几个字${what}，用 decidedBy 写上它们`;
type Telling = (statement: Statement, contradiction: Contradiction) => [found: string, expected: string, ways: string];

const tellings: Record<Contradiction['kind'], Telling> = {
  status: (statement, { cues }) => {
    const status = (statement.fact ?? statement.named)!.status!;
    const { says } = cues[0]!;
    const [told, wanted] =
      says === 'not-yet' || says === 'possible'
        ? ['说的是还没有发生的事', 'planned、expected 或 target']
        : says === 'capacity'
          ? ['说的是能力', 'capacity']
          : ['说的是已经发生的事', 'actual'];
    const otherwise =
      says === 'not-yet' || says === 'possible' ? '已经发生' : says === 'capacity' ? '是实际的数' : '还没有发生';
    return [` status“${status}”`, `${told}，应为 ${wanted}`, `请读原句改正 status；${decide(`说明它${otherwise}`)}`];
  },
  subject: ({ fact }, { cues }) => {
    const kinds = [...new Set(cues.flatMap(({ of }) => of))].join('、');
    const found = fact!.subject ? ` subject 的 kind“${fact!.subject.kind}”` : '没有写 subject，即园区自己的';
    return [found, `应写明是谁的（kind 为 ${kinds}）`, `请读原句加上或改正 subject；${decide('说明是记录所写的')}`];
  },
  change: ({ claim, fact, named, isChange }, { cues }) => {
    const label = isChange ? fact!.change!.label : (named?.label ?? fact?.label ?? fact?.indicator ?? '');
    const way = cues[0]!.says === 'decrease' ? '减' : '增';
    return [
      `“${label} ${claim.figure}”`,
      `说的是${way}`,
      `请读原句，在 label 里写明增减，或改正 label；${decide('说明增减')}`,
    ];
  },
  cumulative: ({ fact }) => [
    `期间“${fact!.period.text}”而没有 cumulative: true`,
    '说的是累计数',
    '请读原句：是这一期间里的累计，写 cumulative: true；是更长时间的累计，改正 period',
  ],
};
