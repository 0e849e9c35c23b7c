import type { Fact } from '../model/fact.ts';
import type { Status } from '../model/figure.ts';
import type { Offer } from '../model/prospectus.ts';
import type { Topic } from '../model/vocabulary.ts';
import type { Evidence, Measured, Standing } from './need.ts';
import { redDoubts } from '../model/red-doubts.ts';
import { saysUnwritten } from './says-unwritten.ts';
import { sourceMarkOf } from './source-mark.ts';

type Asks = Pick<Topic, 'asks' | 'role'>;

/** The zone's own, or its park's: what is a project's, a county's or a company's answers nothing asked of the zone. */
export const isOfZone = ({ subject }: Pick<Fact, 'subject'>) =>
  subject === null || subject.kind === 'zone' || subject.kind === 'park';

const isStanding = (status: Status | null) => status === null || status.tone === 'existing';

/** What a fact says; held against a topic, whether it says what the topic asks. */
export function factEvidence(fact: Fact, topic?: Asks): Evidence {
  const { url, receipt, doubts, status } = fact;
  const doubted = redDoubts(doubts).length > 0;
  const firm = isStanding(status) && !doubted && isOfZone(fact) && !isNarrower(fact, topic);
  const speaks = !topic || topic.asks.length === 0 || asked(topic, fact.figure);
  return {
    ...{ text: factText(fact), url, source: sourceMarkOf(receipt) },
    standing: standingOf(speaks, firm),
    ...(status.tone === 'planned' && { planned: true }),
    ...(doubted && { doubted }),
  };
}

const standingOf = (speaks: boolean, firm: boolean): Standing => (!speaks ? 'mentioned' : firm ? 'settled' : 'unclear');
const asked = ({ asks }: Asks, figure: Fact['figure']) =>
  figure !== null && (asks as string[]).includes(figure.magnitude.dimension);

/** The days of one formality are not those from contract to start: such a fact has a name of its own. */
const isNarrower = ({ indicator, label }: Fact, topic?: Asks) =>
  topic?.role === 'lead-time' && ![indicator.label, ...indicator.aliases, ...indicator.asked].includes(label);

function factText({ subject, label, figure, text, periodLabel, status, doubts }: Fact): string {
  const whose = subject && subject.kind !== 'zone' ? `${subject.label}：` : '';
  const doubt = redDoubts(doubts).length > 0 && '存疑';
  const nature = [status.id !== 'actual' && status.label, periodLabel, doubt].filter(Boolean).join('，');
  return `${whose}${label}${figure?.shown ?? `，${text}`}（${nature}）`;
}

/**
 * What an offer says. A figure of an offer has only its label to say what it is, so it answers where it is actual, and
 * nothing beside it in that unit is less.
 */
export function offerEvidence(offer: Offer, topic?: Asks): Evidence {
  const { title, text, url, receipt, doubts, figures } = offer;
  const doubted = redDoubts(doubts).length > 0;
  const said = topic?.asks.length ? figures.filter((figure) => asked(topic, figure)) : figures;
  const speaks = !topic?.asks.length || said.length > 0;
  const firm = !isOpen(offer) && said.every(isActual) && !doubted && !saysUnwritten(text);
  const planned = said.length > 0 && said.every(({ status }) => status?.tone === 'planned');
  return {
    ...{ text: `${title}：${text}${doubted ? '（存疑）' : ''}`, url, source: sourceMarkOf(receipt) },
    standing: standingOf(speaks, firm),
    ...(planned && { planned }),
    ...(doubted && { doubted }),
  };
}

const isActual = ({ status }: Offer['figures'][number]) => status?.id === 'actual';

/** A bracket at the end of an offer's title says how far it is, 在建, or what is left open; so does the node that it names. */
const isOpen = ({ title, node }: Offer) =>
  /（[^）]*）$/.test(title) || (node !== null && node.status.tone !== 'existing');

/** A rent is under the same topic as a plant and is no area. */
export const measuredFact = (fact: Fact, topic: Asks, dimension: string): Measured[] =>
  measuredBy(fact.figure, factEvidence(fact, topic), dimension);

/** Never settled: what an offer names as built is a fact of its own, and what is let is no more than a part. */
export const measuredOffer = (offer: Offer, topic: Asks, dimension: string): Measured[] =>
  offer.figures.flatMap((figure) => {
    const planned = figure.status?.tone === 'planned' && { planned: true as const };
    return measuredBy(figure, { ...offerEvidence(offer, topic), standing: 'unclear', ...planned }, dimension);
  });

function measuredBy(figure: Fact['figure'], evidence: Evidence, wanted: string): Measured[] {
  const { low = null, high = null, dimension } = figure?.magnitude ?? {};
  return dimension !== wanted || (low === null && high === null) ? [] : [{ ...evidence, low, high }];
}
