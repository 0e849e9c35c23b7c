import type { Fact } from './fact.ts';
import type { Question } from './open-question.ts';
import { mostNamed, nameOf, question, valueOf } from './question-words.ts';
import type { Topic } from './vocabulary.ts';

/** Questions about plants that are being built and recognitions that are applied for. */
export function unfinishedQuestions(facts: Fact[], topics: Topic[]): Question[] {
  const plants = new Set(topics.filter(({ role }) => role === 'plant').map(({ id }) => id));
  const open = facts.filter(({ status }) => status.tone === 'building');
  return [
    ...open
      .filter(({ indicator }) => plants.has(indicator.topic ?? ''))
      .map((fact) => {
        const ask = `${nameOf(fact)}${valueOf(fact)}：几栋封顶，哪天交付，每平方米月租多少？`;
        return question(fact, 'unfinished', ask, `报道写的是${fact.status.label}，不是建成`);
      }),
    ...open
      .filter(({ indicator }) => indicator.role === 'recognition')
      .map((fact) => {
        const ask = `${nameOf(fact)}${valueOf(fact)}，通过了没有，文号是什么？`;
        return question(fact, 'unfinished', ask, `报道写的是${fact.status.label}，不是通过`);
      }),
  ];
}

/** Subjects that the people of a zone can be asked about. They cannot answer for a whole trade or county. */
const answerable: (string | undefined)[] = [undefined, 'zone', 'company', 'project', 'park'];

/** One question for each subject: area, investment and date of one project are asked about together. */
export function plannedQuestions(facts: Fact[]): Question[] {
  const planned = facts.filter(
    ({ status, subject }) => status.tone === 'planned' && answerable.includes(subject?.kind),
  );
  const subjectOf = ({ id, subject }: Fact) => (subject ? `${subject.kind} ${subject.label}` : id);
  return [...Map.groupBy(planned, subjectOf).values()].map((group) => {
    const [first] = group as [Fact];
    const said = group.slice(0, mostNamed).map((fact, i) => `${i === 0 ? nameOf(fact) : fact.label}${valueOf(fact)}`);
    const rest = group.length > mostNamed ? `等${group.length}项` : '';
    const natures = [...new Set(group.map(({ status }) => status.label))].join('、');
    const ask = `${said.join('、')}${rest}，现在${group.length > 1 ? '各' : ''}到了哪一步？`;
    return question(first, 'planned', ask, `报道写的是${natures}，不是实际`);
  });
}
