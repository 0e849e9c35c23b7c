import { compact } from './built-pages.ts';
import { age, count } from './counting-rules.ts';
import { isNamed } from './is-named.ts';
import type { KindRule } from './kind-rule.ts';
import type { Published, ZoneData } from './published.ts';

const missingWords = /未披露|没写|没有写|没有一篇写|未写明/u;
const numeral = (text: string) => Number(/\d+/u.exec(text)?.[0] ?? Number.NaN);

/** Of a need: what is said to fit rests on a thing that is so, is the zone's own, and is in no red doubt. */
const verdict: KindRule = ({ words, claims }, _, recordOf) => {
  if (!/：合(?:；|。|$)/u.test(words)) return [];
  return claims.flatMap((claim) => {
    const record = recordOf(claim);
    if (claim.record === 'overview' || claim.record === null) return [];
    const at = `record ${claim.zone}/${claim.record}: fits a need, and`;
    if (!record) return [`${at} is not there`];
    return [
      ...(record.red ? [`${at} is in red doubt`] : []),
      ...([
        'planned',
        'expected',
        'target',
        'in-progress',
        'filed',
        'signed',
        'intended',
        'building',
        'starting',
        'unknown',
        'wanted',
        'claimed',
      ].includes(record.status!)
        ? [`${at} is ${record.status}`]
        : []),
      ...(record.subject && !['zone', 'park'].includes(record.subject.kind)
        ? [`${at} is of ${record.subject.label}`]
        : []),
    ];
  });
};

/** What is missing says so, rests on no record, and is not in the data. */
const undisclosed: KindRule = ({ words, claims }, { zones }) => [
  ...(missingWords.test(words) ? [] : ['is missing, and not said to be']),
  ...claims.flatMap(({ zone, record, indicator, subject }) => [
    ...(record === null ? [] : [`rests on ${record}, and says that nothing is stated`]),
    ...(indicator && zone && subject === null ? statedIn(zones.get(zone)!.raw, indicator, words) : []),
  ]),
  ...(/没有一篇写到的\d+项|前\d+问报道没有写到/u.test(words) && numeral(words) !== claims.length
    ? [`counts ${numeral(words)} and names ${claims.length}`]
    : []),
];

const statedIn = (zone: ZoneData, indicator: string, words: string): string[] =>
  zone.facts
    .filter((fact) => fact.indicator.id === indicator && fact.subject === null && fact.status === 'actual')
    .filter(() => !/\d{4}年|增/u.test(words))
    .map(({ id }) => `record ${zone.id}/${id}: states it, and it is called missing`);

/** A trade of a zone is named in the report's words, or said to be filed by the editors. */
const label: KindRule = ({ words, parts, claims, page }, { zones }, recordOf) => [
  ...(page.startsWith('/compare/')
    ? parts
    : words.includes('的主导产业：')
      ? parts.filter(({ receipt }) => receipt)
      : []
  )
    .filter(({ text }) => !words.includes('由编者归入的') && !text.includes('编者归入'))
    .filter(({ text }) => !isLeading(zones.get(claims[0]!.zone!)!.raw, text))
    .map(({ text }) => `no report calls ${text} leading`),
  ...(page.startsWith('/companies/') ? claims.flatMap((claim) => homeFaults(words, recordOf(claim))) : []),
  ...claims.flatMap(({ zone, record }) => {
    if (!record?.startsWith('industries/')) return [];
    const id = record.slice('industries/'.length);
    const own = zones.get(zone!)!.raw.industries.filter((one) => one.id === id);
    const stated = own.some(({ basis }) => basis === 'stated');
    if (words.includes('列为主导') && !stated) return [`${zone}: no report calls ${id} leading`];
    const quoted = own.some((one) => one.words && words.includes(one.words));
    return page.startsWith('/industries/') && !quoted && !words.includes('没有照录')
      ? [`${zone}: the words are not the report's`]
      : [];
  }),
];

/** Where a firm is from is a place that the sentence of the report prints. */
const homeFaults = (words: string, record: Published | null): string[] =>
  record?.raw.home && words.includes(record.raw.home) && record.raw.source.quote.includes(record.raw.home)
    ? []
    : [`record ${record?.zone}/${record?.id}: no report prints it to be of that place`];

const isLeading = ({ industries }: ZoneData, text: string) =>
  industries.some((own) => own.basis === 'stated' && (own.words ?? own.label) === text);

/** A promise is the record's, and is overdue where its day is past, by the data. */
const promise: KindRule = ({ words, claims }, { zones, edition }) =>
  claims.flatMap(({ zone, record, period }) => {
    const promises = zones.get(zone!)?.raw.promises ?? [];
    const mine = promises.find((one) => record!.endsWith(`#${one.id}`) || words.startsWith(one.title));
    if (!mine) return [`${zone}: no promise in the data is ${record}`];
    const isLate = mine.due !== null && mine.due <= edition && mine.later.length === 0;
    return [
      ...(words.startsWith(mine.title) ? [] : [`${mine.id}: is ${mine.title}`]),
      ...(mine.due === period ? [] : [`${mine.id}: is due ${mine.due}, and told as ${period}`]),
      ...(words.includes('到期未见报道') && !isLate ? [`${mine.id}: is told as overdue, and is not`] : []),
    ];
  });

/** Two zones have in common what the data of both say. */
const similar: KindRule = ({ words, claims }, { zones }) => {
  const [a, b] = claims.map(({ zone }) => zones.get(zone!)!.raw) as [ZoneData, ZoneData];
  const trades = (zone: ZoneData, basis?: string) =>
    zone.industries.filter((one) => !basis || one.basis === basis).map((one) => one.label);
  const reasons = /（(.*)）$/u.exec(words)?.[1]?.split('，') ?? [];
  return reasons.flatMap((reason) => {
    const trade = /^同以(.+)为主导$/u.exec(reason)?.[1];
    const filed = /^同有(.+)（编者归入$/u.exec(reason)?.[1] ?? /^同有(.+)（编者归入）$/u.exec(reason)?.[1];
    if (trade)
      return [a, b].every((zone) => trades(zone, 'stated').includes(trade)) ? [] : [`${reason}: not in both reports`];
    if (filed) return [a, b].every((zone) => trades(zone).includes(filed)) ? [] : [`${reason}: not in both`];
    if (reason.startsWith('同在'))
      return a.city.id === b.city.id && reason.includes(a.city.label) ? [] : [`${reason}: another city`];
    if (reason.startsWith('同为')) return a.type.id === b.type.id ? [] : [`${reason}: another type`];
    return [`${reason}: of no known kind`];
  });
};

/** What one has and another needs: the giver has it or builds it, and the editors say that it is their guess. */
const supply: KindRule = ({ words, claims }, _, recordOf) => {
  const [from, to] = claims.map(recordOf);
  return [
    ...(['existing', 'building'].includes(from?.status ?? '')
      ? []
      : [`record ${from?.id}: is ${from?.status}, and could supply`]),
    ...(['existing', 'building'].includes(to?.status ?? '')
      ? [`record ${to?.id}: is there, and said to be needed`]
      : []),
    ...(words.includes('编者推断') ? [] : ['does not say that the editors infer it']),
  ];
};

const relations: Record<string, string> = { tenant: '入驻', project: '有项目', filed: '备案', talks: '在谈', intention: '意向', buyer: '采购', partner: '合作', parent: '母公司', builder: '施工', service: '服务', platform: '平台公司' }; // prettier-ignore

/** A firm is to a zone what the data say, and no more. */
const relation: KindRule = ({ words, claims }, _, recordOf) =>
  claims.flatMap((claim) => {
    const record = recordOf(claim);
    if (!record) return [];
    return words.endsWith(relations[record.raw.relation]!)
      ? []
      : [`${claim.zone}/${record.id}: is ${record.raw.relation}`];
  });

/** What the editors find is their doubt's own title and words. */
const doubt: KindRule = ({ words, claims }, _, recordOf) =>
  claims.flatMap((claim) => {
    const record = recordOf(claim);
    return record && !compact(words).includes(compact(record.raw.title))
      ? [`record ${record.id}: is ${record.raw.title}`]
      : [];
  });

const plans = /计划|规划|拟|预计|目标|谋划|备案|意向|签约/u;

/** A question about a figure says whose it is, and that it is planned where it is. */
const question: KindRule = ({ words, claims }, _, recordOf) =>
  claims.flatMap((claim) => {
    const record = recordOf(claim);
    if (record?.list !== 'facts') return [];
    const { subject, status, id } = record;
    const isSaid = !subject || subject.kind === 'zone' || isNamed(subject.label, words);
    return [
      ...(isSaid ? [] : [`record ${id}: is of ${subject.label}, which is not said`]),
      ...(['planned', 'expected', 'target'].includes(status!) && !plans.test(words)
        ? [`record ${id}: is ${status}, and told as if it were so`]
        : []),
    ];
  });

const none: KindRule = () => [];
const kinds: Record<string, KindRule> = { answer: none, finding: none, nearby: none, undisclosed, label, verdict, heading: none, count, promise, age, similar, supply, question, doubt, relation }; // prettier-ignore

export const isOfRule = (rule: string) => Object.hasOwn(kinds, rule);
export const ruleFaults: KindRule = (statement, world, recordOf) =>
  kinds[statement.rule]?.(statement, world, recordOf) ?? [];
