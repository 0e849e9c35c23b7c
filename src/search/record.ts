/** The kinds of results, with the labels of the groups on the page and of the filter. */
export const kindLabels = {
  zone: '园区',
  fact: '事实',
  project: '项目',
  node: '产业链',
  event: '大事',
  offer: '招商',
  doubt: '存疑',
  company: '企业',
  term: '名词',
  article: '报道',
  page: '页面',
} as const;
export type Kind = keyof typeof kindLabels;
export const kinds = Object.keys(kindLabels) as Kind[];

/** One thing that can be found: its address, the words that find it, and what its line shows. */
export interface SearchRecord {
  /** From the site's root, with fragment. */
  url: string;
  /** Address of the thing itself, where it differs from `url`. */
  concept?: string;
  kind: Kind;
  /** Its name; words here count most. */
  title: string;
  /** All other words that find it. */
  body: string;
  /** Short name of its zone; empty for what belongs to none. */
  zone: string;
  shown: Shown;
  filters: Record<string, string[]>;
}

/** What the line of a result shows; unknown parts are left out. */
export interface Shown {
  value?: string;
  unit?: string;
  label?: string;
  /** Of a figure, what it measures: the same word for all zones. */
  indicator?: string;
  city?: string;
  period?: string;
  status?: string;
  tone?: string;
  mark?: string;
  note?: string;
  receipt?: string;
  receiptUrl?: string;
  /** A doubt is recorded about it. */
  doubted?: true;
}

/** The filters of the page, in its order, with their parameters in the address. */
export const filterLabels = {
  kind: '类别',
  status: '状态',
  city: '设区市',
  type: '园区类型',
  industry: '产业',
  volume: '卷',
} as const;
export type FilterName = keyof typeof filterLabels;
export const filterNames = Object.keys(filterLabels) as FilterName[];
