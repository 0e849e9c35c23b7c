import { ageWords, isAged } from './age.ts';
import { monthLabel } from './article.ts';
import type { Fact } from './fact.ts';
import type { Offer } from './prospectus.ts';
import type { Known, Question } from './open-question.ts';
import { newestOfName, question, valueOf } from './question-words.ts';

/** Questions about facts by which a site is chosen, then about offers, that are a year old or more. */
export const agedQuestions = (known: Known): Question[] => [
  ...newestOfName(agedFacts(known)).map((fact) => {
    const ask = `${fact.label}报道作${valueOf(fact)}，现在是多少？`;
    return question(fact, 'aged', ask, agedReason(fact.periodLabel, fact.period.end!, known.edition));
  }),
  ...known.prospectus.flatMap((offer) => agedOffer(offer, known)),
];

/** Only of indicators without a newer value. Doubtful ones are asked about by another rule. */
function agedFacts({ facts, edition }: Known): Fact[] {
  const chosenBy = facts.filter(
    ({ subject, indicator, status }) =>
      subject === null && (indicator.core || indicator.topic) && status.tone !== 'planned',
  );
  const fresh = new Set(
    chosenBy.filter(({ period }) => period.end && !isAged(period.end, edition)).map(({ indicator }) => indicator.id),
  );
  const inDoubt = new Set(chosenBy.filter(({ doubts }) => doubts.length > 0).map(({ label }) => label));
  return chosenBy.filter(
    ({ indicator, period, label }) =>
      period.end && isAged(period.end, edition) && !fresh.has(indicator.id) && !inDoubt.has(label),
  );
}

function agedOffer(offer: Offer, { articles, edition }: Known): Question[] {
  const month = articles.find(({ id }) => id === offer.receipt.article)?.printed.likelyMonth;
  if (offer.kind === 'want' || !offer.topic.core || !month || !isAged(lastDayOf(month), edition)) return [];
  const ask = `${offer.topic.label}：报道说有“${offer.title}”，现在还是这样吗？`;
  const reason = agedReason(monthLabel(month), lastDayOf(month), edition);
  return [{ id: `ask-${offer.id}`, short: offer.title, ask, reason, about: offer.id, rule: 'aged' }];
}

const agedReason = (label: string, end: string, edition: string) => `只到${label}，${ageWords(end, edition)}`;

/** 2024-10 → 2024-10-31. */
function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
