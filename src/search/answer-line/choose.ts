import type { AnswerFact } from './answer-fact.ts';

/** A line is read at a glance. */
export const mostFigures = 3;

/** 实际, 进行中, 计划; what is only claimed comes last. */
const order = ['actual', 'capacity', 'policy', 'in-progress', 'planned', 'expected', 'target', 'claimed'];
const stage = (status: string) => Math.max(0, order.indexOf(status));

/** What stands before what is being done, that before what is meant to be; the newest first. */
export const bestFirst = (facts: AnswerFact[]) =>
  [...facts].sort(
    (a, b) =>
      stage(a.status.id) - stage(b.status.id) || Number(!a.unit) - Number(!b.unit) || newest(a.end ?? '', b.end ?? ''),
  );

const newest = (a: string, b: string) => (a === b ? 0 : a < b ? 1 : -1);

/** Facts with all that say otherwise, each once. */
export function withAgainst(facts: AnswerFact[], all: AnswerFact[]): AnswerFact[] {
  const found = new Set(facts);
  for (const fact of found)
    for (const id of fact.against ?? []) {
      const other = all.find((each) => each.id === id);
      if (other) found.add(other);
    }
  return [...found];
}

/** The best few; a contradiction is taken whole or not at all, the first one in any case. */
export function chooseFew(facts: AnswerFact[], all: AnswerFact[], most = mostFigures): AnswerFact[] {
  const chosen: AnswerFact[] = [];
  for (const fact of facts) {
    if (chosen.includes(fact)) continue;
    const group = withAgainst([fact], all).filter((each) => !chosen.includes(each));
    if (chosen.length === 0 || chosen.length + group.length <= most) chosen.push(...group);
  }
  return chosen;
}

/** One sentence for each kind of unit, and one for each contradiction: what contradicts what must be plain. */
export function inSentences(facts: AnswerFact[]): AnswerFact[][] {
  const groups: { key: string; facts: AnswerFact[] }[] = [];
  for (const fact of facts) {
    const against = facts.find((other) => other === fact || contradict(other, fact));
    const isOne = facts.some((other) => contradict(other, fact));
    const key = `${fact.unit ?? ''} ${isOne ? against!.id : ''}`;
    const group = groups.find((each) => each.key === key);
    if (group) group.facts.push(fact);
    else groups.push({ key, facts: [fact] });
  }
  return groups.map((group) => group.facts);
}

export const contradict = (a: AnswerFact, b: AnswerFact) => a.against?.includes(b.id) ?? false;
