import { monthsCovered } from '../schema/period.ts';
import { basisOf } from './comparability.ts';
import type { ComparedRow, ComparedValue, ComparedWords, ComparedZone } from './comparison.ts';
import type { Fact } from '../model/fact.ts';
import type { LeadIndustry } from '../model/profile.ts';
import { redDoubts } from '../model/red-doubts.ts';
import { amountOf } from './ranking.ts';
import type { Receipt } from '../model/receipt.ts';
import { sourceMarkOf } from './source-mark.ts';
import type { Topic } from '../model/vocabulary.ts';
import type { Yearbook } from '../model/yearbook.ts';
import type { Zone } from '../model/zone.ts';

/** The rows of a comparison: sources, core indicators, industry, then what a site is chosen by. */
export function comparedRows({ indicators, topics }: Yearbook): ComparedRow[] {
  const core = indicators.filter(({ core, dimension }) => core && dimension !== 'text');
  const numbers = core.map(({ id, label }, i): ComparedRow => ({
    id,
    label,
    kind: 'values',
    ...(i === 0 && { group: '数字' }),
  }));
  const asked = topics.filter((topic) => topic.core && !core.some((indicator) => indicator.topic === topic.id));
  return [
    { id: 'as-of', label: '资料截至', kind: 'words', group: '资料' },
    { id: 'seen', label: '见于', kind: 'words' },
    ...numbers,
    { id: 'industries', label: '主导产业', kind: 'words', group: '产业与招商' },
    { id: 'chains', label: '产业链', kind: 'words' },
    { id: 'wants', label: '在找什么', kind: 'words' },
    ...asked.map(({ id, label }, i): ComparedRow => ({
      id,
      label,
      kind: 'words',
      ...(i === 0 && { group: '承接条件' }),
    })),
    { id: 'recognition', label: '认定', kind: 'words' },
    { id: 'doubts', label: '存疑', kind: 'words' },
  ];
}

export function comparedZone(zone: Zone, topics: Topic[]): ComparedZone {
  const own = zone.facts.filter(({ subject }) => subject === null || subject.kind === 'zone');
  const values: ComparedZone['values'] = {};
  for (const fact of own)
    if (fact.indicator.core && fact.figure) (values[fact.indicator.id] ??= []).push(comparedValue(fact));
  return {
    id: zone.id,
    name: zone.shortName,
    url: zone.url,
    place: `${zone.city.label}，${zone.type.label}`,
    values,
    words: { ...generalWords(zone), ...topicWords(zone, own, topics) },
  };
}

function comparedValue(fact: Fact): ComparedValue {
  const { figure, period, periodLabel, status, change, url, receipt } = fact;
  const nature = status.id === 'actual' ? null : status.label;
  return {
    number: figure!.number,
    rest: figure!.rest,
    amount: amountOf(fact),
    period: periodLabel,
    end: period.end ?? '',
    months: monthsCovered(period),
    note: [nature, change && `${change.label}${change.shown}`].filter(Boolean).join('，'),
    basis: basisOf(fact),
    url,
    source: sourceMarkOf(receipt),
    ...doubtOf(fact),
  };
}

function generalWords(zone: Zone): ComparedZone['words'] {
  const { url, articles, volumes, doubts } = zone;
  const red = redDoubts(doubts).length;
  const plain = (text: string, fragment: string): ComparedWords[] => [
    { text, url: `${url}#${fragment}`, source: null },
  ];
  return {
    'as-of': plain(zone.asOfLabel, 'articles'),
    seen: plain(`${volumes.join('、')}卷，${articles.length}篇`, 'articles'),
    industries: zone.industries.map((lead) =>
      words(
        lead.basis === 'stated' ? (lead.words ?? lead.industry.label) : filed(lead),
        lead.industry.url,
        lead.receipt,
      ),
    ),
    chains: zone.chains.map((chain) => words(chainLabel(chain), chain.url, chain.receipts[0] ?? null)),
    wants: zone.prospectus
      .filter(({ kind }) => kind === 'want')
      .map((offer) => words(offer.title, offer.url, offer.receipt, offer)),
    recognition: zone.facts
      .filter(({ indicator, text, subject }) => indicator.role === 'recognition' && text && subject?.kind !== 'company')
      .map((fact) => words(`${fact.label}：${fact.text}，${fact.periodLabel}`, fact.url, fact.receipt, fact)),
    doubts: doubts.length > 0 ? plain(`疑${red}条，注${doubts.length - red}条`, 'doubts') : [],
  };
}

const chainLabel = ({ title, tally }: Zone['chains'][number]) =>
  `${title}：${[tally.existing && `已有${tally.existing}环`, tally.building && `在建${tally.building}环`, tally.wanted && `所求${tally.wanted}环`].filter(Boolean).join('，') || '进度未披露'}`;

function topicWords(zone: Zone, own: Fact[], topics: Topic[]): ComparedZone['words'] {
  const answers = (topic: Topic) => [
    ...own
      .filter(({ indicator }) => indicator.topic === topic.id)
      .map((fact) => words(factWords(fact), fact.url, fact.receipt, fact)),
    ...zone.prospectus
      .filter(({ kind, topic: { id } }) => kind === 'offer' && id === topic.id)
      .map((offer) => words(offer.title, offer.url, offer.receipt, offer)),
  ];
  return Object.fromEntries(topics.filter(({ core }) => core).map((topic) => [topic.id, answers(topic)]));
}

const factWords = ({ label, figure, text, periodLabel, status }: Fact) =>
  `${label}${figure?.shown ?? text}（${[status.id !== 'actual' && status.label, periodLabel].filter(Boolean).join('，')}）`;
/** The row asks for leading trades: what the editors file there says so. */
const filed = ({ words, industry }: LeadIndustry) => `${words ? `“${words}”` : industry.label}（编者归入）`;

const words = (text: string, url: string, receipt: Receipt | null, record?: Doubtful): ComparedWords => ({
  ...{ text, url, source: receipt && sourceMarkOf(receipt) },
  ...(record && doubtOf(record)),
});

type Doubtful = Pick<Fact, 'doubts'>;
const doubtOf = ({ doubts }: Doubtful) => (redDoubts(doubts).length > 0 ? { doubted: true as const } : {});
