import type { Published } from './published.ts';
import type { KindRule } from './kind-rule.ts';

type Fits = (record: Published, edition: string) => boolean;

const isList =
  (list: string, fits: Fits = () => true): Fits =>
  (record, edition) =>
    record.list === list && fits(record, edition);
const has =
  (list: string, ...statuses: string[]): Fits =>
  ({ list: own, status }) =>
    own === list && statuses.includes(status!);
const doubtOf = (kind: string): Fits => isList('doubts', (record) => record.kind === kind);
const firmOf = (relation: string): Fits => isList('companies', ({ raw }) => raw.relation === relation);
const isMet = ({ raw }: Published) => raw.standing === 'met';

/** By page and head of a list: which records stand under it. All of them must, and no other may. */
const lists: Record<string, Record<string, Fits>> = {
  '/projects/': {
    在建与开工在即: has('projects', 'building', 'starting'),
    '备案、签约、意向与谋划': has('projects', 'filed', 'signed', 'intended', 'planned'),
    进度未披露: has('projects', 'unknown'),
    已投产: has('projects', 'operating'),
  },
  '/doubts/': {
    不可能: doubtOf('impossible'),
    对不上: doubtOf('clash'),
    两说: doubtOf('two-ways'),
    口径不明: doubtOf('scope'),
    字句残缺: doubtOf('wording'),
    转录痕迹: doubtOf('trace'),
  },
  '/promises/': {
    到期未见报道: isList('promises', (one, edition) => one.raw.due !== null && one.raw.due <= edition && !isMet(one)),
    未到期: isList('promises', (one, edition) => one.raw.due > edition && !isMet(one)),
    没有期限: isList('promises', (one) => one.raw.due === null && !isMet(one)),
    后来的报道写到做成: isList('promises', isMet),
  },
  '/companies/': {
    入驻: firmOf('tenant'),
    有项目: firmOf('project'),
    备案: firmOf('filed'),
    平台公司: firmOf('platform'),
    在谈: firmOf('talks'),
    意向: firmOf('intention'),
    采购: firmOf('buyer'),
    合作: firmOf('partner'),
    母公司: firmOf('parent'),
    施工: firmOf('builder'),
    服务: firmOf('service'),
  },
};

/** Heads that name a year, a topic or a trade; a trade is not in the data of an offer, so that not all can be counted. */
const partial = (page: string, title: string): Fits | null => {
  const year = /^(\d{4})年$/u.exec(title)?.[1];
  if (page === '/timeline/' && year) return isList('events', ({ raw }) => raw.date?.startsWith(year) ?? false);
  if (page === '/timeline/') return isList('events', ({ raw }) => raw.date === null);
  const topic = /^所供：(.+)$/u.exec(title)?.[1];
  if (topic) return isList('prospectus', ({ raw }) => raw.kind === 'offer' && raw.topic.label === topic);
  return title.startsWith('所求：') ? isList('prospectus', ({ raw }) => raw.kind === 'want') : null;
};

/** Under the head of a ledger stands all that is of its kind, nothing else, and as many as it says. */
export const listFaults: KindRule = ({ page, parts, claims, words }, world, recordOf) => {
  const title = parts[0]!.text.replace(/：$/u, '');
  const whole = lists[page]?.[title];
  const fits = whole ?? partial(page, title);
  if (!fits) return lists[page] ? [`no rule says what stands under ${title}`] : [];
  const records = claims.map(recordOf).filter((record) => record !== null);
  const strange = records.filter((record) => !fits(record, world.edition));
  // Of the reports that name no zone only the doubts stand in a ledger.
  const holders = [...world.zones.values(), ...(page === '/doubts/' ? [world.unplaced] : [])];
  const all = holders
    .flatMap(({ records: own }) => [...new Set(own.values())])
    .filter((record) => fits(record, world.edition));
  const isCounted = whole !== undefined || page === '/timeline/' || title.startsWith('所供：');
  const left = isCounted ? all.filter((record) => !records.includes(record)) : [];
  const number = Number(/\d+/u.exec(words.slice(parts[0]!.text.length))?.[0]);
  // A firm that is one thing to two zones is one firm.
  const distinct = page === '/companies/' ? new Set(records.map(({ id }) => id)).size : new Set(records).size;
  return [
    ...strange.map(({ zone, id }) => `record ${zone}/${id}: does not belong under ${title}`),
    ...left.map(({ zone, id }) => `record ${zone}/${id}: belongs under ${title}, and is left out`),
    ...(number === distinct ? [] : [`says ${number}, and ${distinct} stand under it`]),
  ];
};
