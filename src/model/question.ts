import { monthLabel, type Article } from './article.ts';
import type { Chain } from './chain.ts';
import type { Fact } from './fact.ts';
import { overdueSteps } from './overdue.ts';
import type { Project } from './project.ts';
import type { Offer } from './prospectus.ts';
import type { Topic } from './vocabulary.ts';

/** A question to ask before a visit, and the rule that found it. */
export interface Question {
  id: string;
  /** Short form for the list of what is not disclosed. */
  short: string;
  ask: string;
  reason: string;
  /** Topic or item that it is about. */
  about: string;
  /**
   * missing: no report answers it; gap: the zone seeks it for a chain; planned, doubtful, aged: there is an answer, but
   * it is not certain or not recent.
   */
  rule: 'missing' | 'gap' | 'planned' | 'doubtful' | 'aged';
}

/** What questions are derived from: what the zone's reports say, and the edition's date. */
export interface Known {
  facts: Fact[];
  prospectus: Offer[];
  projects: Project[];
  chains: Pick<Chain, 'id' | 'title' | 'nodes'>[];
  articles: Pick<Article, 'id' | 'printed'>[];
  edition: string;
}

/**
 * The questions that the reports on a zone leave open, in this order: what no report answers; what its chains still
 * need; what is overdue or only announced; doubts about what a site is chosen by; what is older than a year. There is
 * at most one question about each indicator.
 */
export function questionsOf(topics: Topic[], known: Known): Question[] {
  const { facts, prospectus } = known;
  const missing = topics
    .filter((topic) => topic.core && !isAnswered(topic, facts, prospectus))
    .map((topic): Question => ({
      id: `ask-${topic.id}`,
      short: topic.short ?? topic.label,
      ask: topic.ask ?? `${topic.label}的情况怎样？`,
      reason: '报道没有写到',
      about: topic.id,
      rule: 'missing',
    }));
  return [
    ...missing,
    ...known.chains.flatMap(gapQuestion),
    ...known.projects.flatMap((project) => overdueQuestion(project, known.edition)),
    ...plannedQuestions(facts),
    ...doubtfulQuestions(facts),
    ...newestOfName(agedFacts(known)).map(agedQuestion),
    ...prospectus.flatMap((offer) => agedOffer(offer, known)),
  ];
}

function isAnswered({ id }: Topic, facts: Fact[], prospectus: Offer[]): boolean {
  const figures = facts.some((fact) => fact.indicator.topic === id && fact.subject === null);
  return figures || prospectus.some((offer) => offer.kind === 'offer' && offer.topic.id === id);
}

const mostNamed = 3;

/** One question for each chain, about all of its wanted nodes together. */
function gapQuestion({ id, title, nodes }: Known['chains'][number]): Question[] {
  const wanted = nodes.filter(({ status }) => status.tone === 'wanted');
  if (wanted.length === 0) return [];
  const names = wanted.slice(0, mostNamed).map(({ label }) => label);
  const these = `${names.join('、')}${wanted.length > mostNamed ? `等${wanted.length}环` : ''}`;
  const where = names.some((name) => name.includes(title)) ? '' : `${title}链上`;
  const ask = `${where}在招的${these}，有没有已经定下的企业，还缺什么？`;
  return [{ id: `ask-gap-${id}`, short: `${title}链的缺口`, ask, reason: '报道列为招商所求', about: wanted[0]!.id, rule: 'gap' }]; // prettier-ignore
}

/** Subjects that the people of a zone can be asked about. They cannot answer for a whole trade or county. */
const answerable: (string | undefined)[] = [undefined, 'zone', 'company', 'project', 'park'];

/** One question for each subject: area, investment and date of one project are asked about together. */
function plannedQuestions(facts: Fact[]): Question[] {
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

/** One question for each doubt: figures that contradict each other are asked about together. */
function doubtfulQuestions(facts: Fact[]): Question[] {
  const doubtful = facts.filter(
    ({ doubts, subject, status, indicator }) =>
      doubts.length > 0 && !subject && status.tone !== 'planned' && (indicator.core || indicator.topic),
  );
  return [...Map.groupBy(newestOfName(doubtful), ({ doubts }) => doubts[0]!.title)].map(([title, group]) => {
    const said = group.map((fact) => `${nameOf(fact)}${valueOf(fact)}`).join('、');
    return question(
      group[0]!,
      'doubtful',
      `${said}，口径和期间${group.length > 1 ? '各' : ''}是什么？`,
      `存疑：${title}`,
    );
  });
}

function overdueQuestion(project: Project, edition: string): Question[] {
  const [step] = overdueSteps(project, edition);
  if (!step) return [];
  const ask = `${project.name}宣布${step.date.label}${step.label}，现在${step.label}了没有？`;
  const id = `ask-${project.id}`;
  return [{ id, short: project.name, ask, reason: '到期未见报道', about: project.id, rule: 'planned' }];
}

/** Facts by which a site is chosen, where the newest value of that name is a year old or more at the edition's date. */
function agedFacts({ facts, edition }: Known): Fact[] {
  const limit = yearBefore(edition);
  const chosenBy = facts.filter(
    ({ subject, indicator, status }) =>
      subject === null && (indicator.core || indicator.topic) && status.tone !== 'planned',
  );
  const fresh = new Set(
    chosenBy.filter(({ period }) => (period.end ?? '') >= limit).map(({ indicator }) => indicator.id),
  );
  const inDoubt = new Set(chosenBy.filter(({ doubts }) => doubts.length > 0).map(({ label }) => label));
  return chosenBy.filter(
    ({ indicator, period, label }) => period.end && !fresh.has(indicator.id) && !inDoubt.has(label),
  );
}

const agedQuestion = (fact: Fact): Question =>
  question(fact, 'aged', `${fact.label}报道作${valueOf(fact)}，现在是多少？`, agedReason(fact.periodLabel));

function agedOffer(offer: Offer, { articles, edition }: Known): Question[] {
  const month = articles.find(({ id }) => id === offer.receipt.article)?.printed.likelyMonth ?? '';
  if (offer.kind === 'want' || !offer.topic.core || month >= yearBefore(edition).slice(0, 7)) return [];
  const ask = `${offer.topic.label}：报道说有“${offer.title}”，现在还是这样吗？`;
  const reason = agedReason(monthLabel(month));
  return [{ id: `ask-${offer.id}`, short: offer.title, ask, reason, about: offer.id, rule: 'aged' }];
}

const agedReason = (label: string) => `只到${label}，已过一年`;
const yearBefore = (edition: string) => `${Number(edition.slice(0, 4)) - 1}${edition.slice(4)}`;

/** Of facts of the same name, the newest only. */
const newestOfName = (facts: Fact[]) =>
  facts.filter(({ label }, i) => facts.findLastIndex((other) => other.label === label) === i);

const valueOf = ({ figure, text }: Fact) => figure?.shown ?? (text?.includes('“') ? text : `“${text}”`);
const nameOf = ({ subject, label }: Fact) =>
  subject && !sharesWords(subject.label, label) ? `${subject.label}的${label}` : label;

/** Whether a label repeats the name of its subject: 拆解项目的拆解项目总投资 would say it twice. */
const sharesWords = (subject: string, label: string) =>
  [...subject].some((_, i) => i + 4 <= subject.length && label.includes(subject.slice(i, i + 4)));

const question = (fact: Fact, rule: Question['rule'], ask: string, reason: string): Question => ({
  id: `ask-${fact.id}`,
  short: fact.label,
  ask,
  reason,
  about: fact.id,
  rule,
});
