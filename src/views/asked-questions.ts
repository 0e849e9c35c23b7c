import type { Question } from '../model/open-question.ts';
import type { Zone } from '../model/zone.ts';

const mostOnProfile = 15;

/** The questions of a profile: what no report answers comes first. */
export function questionsOfProfile(zone: Pick<Zone, 'questions'>) {
  const missing = zone.questions.filter(({ rule }) => rule === 'missing');
  const { taken, further } = questionsOfReports(zone, mostOnProfile);
  return { missing, questions: [...missing, ...taken], further };
}

/** What to ask of what the reports say, at most `room` of them; and the rest in short form. */
export function questionsOfReports(
  zone: Pick<Zone, 'questions'>,
  room: number,
): { taken: Question[]; further: string[] } {
  const own = zone.questions.filter(({ rule }) => rule !== 'missing');
  const taken = fairly(own, room);
  return { taken, further: own.filter((question) => !taken.includes(question)).map(({ short }) => short) };
}

/** One of each rule in turn, so that none that finds much takes the sheet; then in their own order again. */
function fairly(questions: Question[], room: number): Question[] {
  const byRule = [...Map.groupBy(questions, ({ rule }) => rule).values()];
  const longest = Math.max(0, ...byRule.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, i) => byRule.flatMap((alike) => alike[i] ?? [])).flat();
  const taken = new Set(inTurn.slice(0, room));
  return questions.filter((question) => taken.has(question));
}
