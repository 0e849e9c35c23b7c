import { doubts } from '../../schema/doubt.ts';
import { events } from '../../schema/event.ts';
import { chains } from '../../schema/chain.ts';
import { companies } from '../../schema/firm.ts';
import { projects } from '../../schema/project.ts';
import { prospectus } from '../../schema/prospectus.ts';
import { sourceSchema } from '../../schema/source.ts';
import { figureStatuses, statusWords } from '../../schema/fields.ts';
import { meanings } from '../../schema/meaning.ts';
import type { Book } from '../book.ts';
import type { CardKind } from './card.ts';

/** One of a list that a field can be. */
export interface Choice {
  id: string;
  label: string;
}
/** A field as the page shows it. */
export interface FieldSpec {
  name: string;
  label: string;
  choices?: Choice[];
  /** Written in more than one line. */
  long?: true;
}

interface Wrapped {
  def?: { innerType?: Wrapped; element?: Wrapped };
  shape?: Record<string, Wrapped>;
}

/** The values of a closed list of a schema, with the Chinese word for each. */
function choicesOf(schema: Wrapped | undefined): Choice[] {
  const inner = schema?.def?.innerType;
  const words = meanings.get(schema as never)?.words ?? (inner ? undefined : {});
  if (words === undefined) return choicesOf(inner);
  return Object.entries(words).map(([id, said]) => ({ id, label: String(said).split(' ')[0]! }));
}

const within = (schema: unknown, ...path: string[]): Wrapped | undefined =>
  path.reduce<Wrapped | undefined>((inner, name) => {
    const shape = inner?.shape ?? inner?.def?.innerType?.shape ?? inner?.def?.element?.shape;
    return name === '*' ? (inner?.def?.innerType?.def?.element ?? inner?.def?.element) : shape?.[name];
  }, schema as Wrapped);

const named = (list: { id: string; label: string }[]): Choice[] => list.map(({ id, label }) => ({ id, label }));

/** The fields of each kind of card, in the order in which they are read. */
export function cardFields(book: Book): Record<CardKind | 'source' | 'zone', FieldSpec[]> {
  const statuses = figureStatuses.map((id) => ({ id, label: statusWords[id].split(' ')[0]! }));
  const industries = [{ id: '', label: '（不写）' }, ...named(book.industries)];
  const firms = book.firms.map(({ id, names }) => ({ id: `company:${id}`, label: names[0]! }));
  const text = (name: string, label: string): FieldSpec => ({ name, label });
  const long = (name: string, label: string): FieldSpec => ({ name, label, long: true });
  const of = (name: string, label: string, choices: Choice[]): FieldSpec => ({ name, label, choices });
  const event = events.entry;
  const node = within(chains.entry, 'nodes', '*');
  return {
    fact: [
      text('figure', '数字'),
      of('indicator', '指标', named(book.indicators)),
      text('label', '叫法'),
      text('period', '期间'),
      of('status', '性质', statuses),
      of('subject', '是谁的', [{ id: '', label: '园区自己的' }, ...firms]),
      of('cumulative', '累计', [
        { id: '', label: '否' },
        { id: 'true', label: '是' },
      ]),
      text('change', '增减'),
    ],
    series: [
      text('series', '表头'),
      of('indicator', '指标', named(book.indicators)),
      of('status', '性质', statuses),
      text('without', '不收的格'),
    ],
    company: [
      text('name', '全称'),
      text('id', '编号'),
      text('shortName', '简称'),
      of('relation', '与园区', choicesOf(within(companies.entry, 'relation'))),
    ],
    project: [
      text('name', '项目名'),
      text('companies', '主体'),
      of('industry', '产业', industries),
      of('status', '状态', choicesOf(within(projects.entry, 'status'))),
      text('progress', '进度'),
      text('investment', '投资'),
    ],
    event: [
      text('date', '日期'),
      long('title', '一句话'),
      of('kind', '类别', choicesOf(within(event, 'kind'))),
      of('nature', '发生没有', choicesOf(within(event, 'nature'))),
    ],
    prospectus: [
      of('kind', '供或求', choicesOf(within(prospectus.entry, 'kind'))),
      of('topic', '事项', named(book.topics)),
      text('title', '标题'),
      long('text', '说明'),
    ],
    doubt: [
      text('title', '标题'),
      of('kind', '类别', choicesOf(within(doubts.entry, 'kind'))),
      long('what', '什么对不上'),
      long('why', '为什么'),
      long('handling', '怎么处理'),
    ],
    node: [
      text('label', '名称'),
      of(
        'chain',
        '哪条链',
        book.zones.flatMap(({ chains }) => chains.map(({ title }) => ({ id: title, label: title }))),
      ),
      of('stage', '位置', choicesOf(within(node, 'stage'))),
      of('kind', '是什么', choicesOf(within(node, 'kind'))),
      of('status', '状态', choicesOf(within(node, 'status'))),
    ],
    link: [
      text('chain', '哪条链'),
      text('from', '从'),
      text('to', '到'),
      of('basis', '依据', choicesOf(within(chains.entry, 'links', '*', 'basis'))),
    ],
    source: [
      of(
        'publication',
        '报刊或机构',
        book.publications.map((name) => ({ id: name, label: name })),
      ),
      of('kind', '类别', choicesOf(within(sourceSchema, 'kind'))),
      text('headline', '原题'),
      text('byline', '署名'),
      text('dateline', '电头'),
      text('notBefore', '不早于'),
      text('notAfter', '不晚于'),
      text('likelyMonth', '最可能的月份'),
      text('reason', '为什么这样定'),
      ...['url', 'accessed', 'document']
        .filter((name) => within(sourceSchema, name))
        .map((name) => text(name, extra[name]!)),
    ],
    zone: [
      of(
        'id',
        '编号',
        book.zones.map(({ id, name }) => ({ id, label: name })),
      ),
      text('name', '全称'),
      text('shortName', '简称'),
      text('place', '题签大字'),
      of('type', '类型', named(book.zoneTypes)),
      of('city', '所在市', named(book.cities)),
      of('cityBasis', '市的依据', [
        { id: 'editors', label: '编者所补' },
        { id: 'printed', label: '报道写明' },
      ]),
      text('county', '县区'),
      long('summary', '目录用的一句话'),
      long('overview', '概况'),
    ],
  };
}

const extra: Record<string, string> = { url: '网址', accessed: '查阅日', document: '文号' };
