import { doubtKindLabels } from './doubt-mark.ts';
import type { Doubt } from './doubt.ts';
import type { Fact } from './fact.ts';
import type { Known, Question } from './open-question.ts';
import { mostNamed, nameOf, newestOfName, question, valueOf } from './question-words.ts';
import { redDoubts } from './red-doubts.ts';

/** One question for each doubt that says that two things cannot both be true. */
export function clashQuestions(known: Known): Question[] {
  return redDoubts(known.doubts).map((doubt): Question => ({
    id: `ask-${doubt.id}`,
    short: doubt.title,
    ask: clashAsk(doubt, saidOf(doubt, known)),
    reason: `${doubtKindLabels[doubt.kind]}：${doubt.title}`,
    about: doubt.id,
    rule: 'clash',
  }));
}

/** The figures that a doubt concerns, each once. */
function saidOf({ about }: Doubt, { facts, chains }: Known): string[] {
  const told = facts
    .filter(({ id, figure }) => figure && about.includes(id))
    .map((fact) => `${nameOf(fact)}${valueOf(fact)}`);
  const made = chains
    .flatMap(({ nodes }) => nodes)
    .filter(({ id }) => about.includes(id))
    .flatMap(({ label, figures }) => figures.slice(0, 1).map(({ shown }) => ({ label, shown })));
  const isTold = (figure: string) => told.some((words) => words.endsWith(figure));
  return [
    ...new Set([...told, ...made.filter(({ shown }) => !isTold(shown)).map(({ label, shown }) => `${label}${shown}`)]),
  ];
}

/** Names the figures if there are two or three; otherwise quotes the title of the doubt. */
function clashAsk({ title, kind }: Doubt, said: string[]): string {
  const isChoice = kind === 'clash' && said.length > 1 && said.length <= mostNamed;
  if (isChoice) return `${said.join('、')}，以哪个为准？`;
  const rest = said.length > mostNamed ? `等${said.length}个数` : '';
  const figures = said.length > 0 ? `（${said.slice(0, mostNamed).join('、')}${rest}）` : '';
  return `“${title}”${figures}，实际怎样？`;
}

/** One question for each doubt about what a figure covers, naming all figures that share the doubt. */
export function scopeQuestions(facts: Fact[]): Question[] {
  const doubtful = facts.filter(
    ({ doubts, subject, status, indicator }) =>
      doubts.length > 0 &&
      redDoubts(doubts).length === 0 &&
      !subject &&
      status.tone !== 'planned' &&
      (indicator.core || indicator.topic),
  );
  return [...Map.groupBy(newestOfName(doubtful), ({ doubts }) => doubts[0]!.title)].map(([title, group]) => {
    const said = group.map((fact) => `${nameOf(fact)}${valueOf(fact)}`).join('、');
    const ask = `${said}，口径和期间${group.length > 1 ? '各' : ''}是什么？`;
    return question(group[0]!, 'doubtful', ask, `存疑：${title}`);
  });
}
