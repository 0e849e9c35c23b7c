import type { ListName } from '../schema/zone-lists.ts';
import { address } from './address.ts';

/** A part of the book with a page of its own, to which every page leads. */
export interface Section {
  label: string;
  url: string;
  /** What a reader finds there; the search finds the page by these words. */
  holds: string;
  /** Where every page links to it: in its head or at its foot. Other parts are linked from where they belong. */
  at?: 'head' | 'foot';
}

/**
 * In the order in which they are named. The page where a list of the zones is read for the whole book bears the name of the
 * list; a list without a page is a type error.
 */
const pages = {
  zones: { label: '目录', url: address.zones, holds: '全部开发区的名录', at: 'head' },
  chains: { label: '产业链', url: address.chains, holds: '各园产业链图，同链的园区，上下游与缺口', at: 'head' },
  projects: {
    label: '项目',
    url: address.projects,
    holds: '具名项目的名册：主体、投资、状态、步骤，宣布了日期、到期未见报道的',
    at: 'head',
  },
  compare: { label: '比较', url: address.compare, holds: '两园到五园并列对照', at: 'head' },
  search: { label: '检索', url: address.search, holds: '全书检索', at: 'head' },
  doubts: {
    label: '存疑',
    url: address.doubts,
    holds: '互相矛盾、没有依据、缺损或不可能成立的说法，编者怎么处理',
    at: 'head',
  },
  about: {
    label: '编例',
    url: address.about,
    holds: '这部年鉴怎么编：资料来源，数据从哪里来，出处、期间、状态怎么写，更正与联系',
    at: 'head',
  },
  need: { label: '按需找园', url: address.need, holds: '说出要什么，看哪个开发区合：选址', at: 'foot' },
  prospectus: { label: '供与求', url: address.opportunities, holds: '园区能给什么，在找什么：招商机会', at: 'foot' },
  products: {
    label: '物产',
    url: address.products,
    holds: '各园出什么、要建什么、在找什么，按音序：产品、原料、能源',
    at: 'foot',
  },
  companies: { label: '企业', url: address.companies, holds: '具名企业的名册', at: 'foot' },
  facts: { label: '指标', url: address.indicators, holds: '各项指标的定义、各园的值与期间', at: 'foot' },
  events: { label: '大事记', url: address.timeline, holds: '各园的时间线', at: 'foot' },
  promises: {
    label: '说到做到',
    url: address.promises,
    holds: '宣布过期限的事，谁说的，后来的报道怎么说：到期未见报道的，未到期的；没有期限的另列',
    at: 'foot',
  },
  terms: { label: '名词', url: address.terms, holds: '名词解释', at: 'foot' },
  data: { label: '数据', url: address.data, holds: '数据下载：文件与格式，JSON', at: 'foot' },
  unplaced: { label: '未归园', url: address.unplaced, holds: '没有点名园区的报道' },
} satisfies Record<ListName, Section> & Record<string, Section>;

export const sections: Section[] = Object.values(pages);
