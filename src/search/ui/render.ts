import type { Answer, Filters, Result } from '../answer.ts';
import { filterLabels, filterNames, kindLabels, type Kind } from '../record.ts';
import type { Concept } from '../lexicon.ts';
import type { Near } from '../nearest.ts';
import type { Locate } from './locate.ts';
import { renderLine } from './answer-line.ts';
import { sourceLabel } from '../../views/source-mark.ts';
import { el, marked } from './dom.ts';

/** The groups of the page, in its order. */
const groups: { id: string; title: string; short?: string; kinds: Kind[] }[] = [
  { id: 'facts', title: '数', kinds: ['fact'] },
  { id: 'projects', title: '项目', kinds: ['project'] },
  { id: 'zones', title: '园区', kinds: ['zone'] },
  { id: 'offers', title: '链、供求、大事', short: '供求等', kinds: ['node', 'offer', 'event'] },
  { id: 'names', title: '企业、名词', short: '企业等', kinds: ['company', 'term', 'page'] },
  { id: 'doubts', title: '存疑', short: '疑', kinds: ['doubt'] },
  { id: 'articles', title: '报道', kinds: ['article'] },
];

/** What a row begins with: the figure; how far the thing is; or whose, or what, it is. */
function lead({ kind, zone, shown: { value, unit, mark, tone, status } }: Result): HTMLElement {
  if (value) return el('p', { class: 'result-value' }, value, unit ? el('small', {}, unit) : null);
  if (mark && tone) return el('p', {}, el('bdi', { class: `status-mark is-${tone}`, role: 'img', 'aria-label': status }, mark)); // prettier-ignore
  return el('p', {}, zone || kindLabels[kind]);
}

function line(result: Result, words: string[], locate: Locate): HTMLElement {
  const { zone, url, shown, approx } = result;
  const { label = '', city, note, status, period, receipt, receiptUrl, doubted } = shown;
  const source =
    receipt && receiptUrl
      ? el(
          'a',
          { class: 'source-mark', href: locate(receiptUrl.slice(1)), 'aria-label': sourceLabel({ mark: receipt }) },
          receipt,
        )
      : receipt && ` ${receipt}`;
  const place = zone || city;
  return el(
    'li',
    {},
    lead(result),
    el(
      'div',
      {},
      el('h3', {}, el('a', { href: locate(url) }, marked(label, words))),
      note ? el('p', {}, marked(excerpt(note, words), words)) : null,
      el(
        'p',
        {},
        [place, status, period, approx && '相近'].filter(Boolean).join('，'),
        source,
        doubted ? el('span', { class: 'editor-ink' }, ' 疑') : null,
      ),
    ),
  );
}

/** The part of a long note around the first of the words. */
function excerpt(note: string, words: string[]): string {
  const at = Math.max(
    0,
    ...words
      .map((word) => note.indexOf(word))
      .filter((place) => place >= 0)
      .slice(0, 1),
  );
  const start = Math.max(0, at - 20);
  const text = note.slice(start, start + 90);
  return `${start > 0 ? '……' : ''}${text}${start + 90 < note.length ? '……' : ''}`;
}

/** So many rows of a group are shown; the rest stands in a fold. */
const firstRows = 3;

function rows(results: Result[], words: string[], locate: Locate, id?: string): HTMLElement {
  return el('ul', { class: 'result-list', id }, ...results.map((result) => line(result, words, locate)));
}

/** What is near stands apart, unless the question was put right: then all is, and the head says so. */
const isNear = ({ approx }: Result, { corrected }: Answer) => approx === true && corrected === null;

/** The groups that have results which answer, best group first, with their ids on the page. */
function groupsOf(answer: Answer): { id: string; title: string; short: string; mine: Result[] }[] {
  const results = answer.results.filter((result) => !isNear(result, answer));
  // Figures come first, unless the best result is the thing asked for.
  const leads = ['zone', 'company', 'term', 'page', 'article'].includes(results[0]?.kind ?? '');
  const found = groups.flatMap(({ id, title, short = title, kinds }) => {
    const mine = results.filter(({ kind }) => kinds.includes(kind));
    return mine.length === 0 ? [] : [{ id: `result-${id}`, title, short, mine, best: results.indexOf(mine[0]!) }];
  });
  return found.sort((a, b) => Number(b.best === 0 && leads) - Number(a.best === 0 && leads));
}

/** How many of each group, as links to them. */
export function renderJump(answer: Answer): HTMLElement[] {
  const near = answer.results.filter((result) => isNear(result, answer)).length;
  const counts = groupsOf(answer).map(({ id, short, mine }) => ({ id, title: short, count: mine.length }));
  return [...counts, ...(near > 0 ? [{ id: 'near', title: '相近', count: near }] : [])].map(({ id, title, count }) =>
    el('a', { href: `#${id}` }, title, el('b', {}, `${count}`)),
  );
}

/** The results in groups of a few rows; what is only near is in a fold of its own, with the reason. */
export function renderResults(answer: Answer, locate: Locate): HTMLElement[] {
  const { words } = answer;
  const found = groupsOf(answer);
  const near = answer.results.filter((result) => isNear(result, answer));
  return [
    ...found.map(({ id, title, mine }) => {
      const rest = mine.slice(firstRows);
      return el(
        'section',
        { id },
        el('h2', { class: 'section-head' }, title, el('small', {}, `${mine.length}条`)),
        rows(mine.slice(0, firstRows), words, locate),
        rest.length > 0 &&
          el('details', { class: 'group-rest' }, el('summary', {}, `另${rest.length}条`), rows(rest, words, locate)),
      );
    }),
    ...(near.length > 0 ? [nearFold(near, found.length === 0, words, locate)] : []),
  ];
}

const nearFold = (near: Result[], isAll: boolean, words: string[], locate: Locate) =>
  el(
    'details',
    { class: 'near-results', ...(isAll && { open: '' }) },
    el('summary', {}, `相近的${near.length}条：只写到所问的一部分，或是别的园的`),
    rows(near, words, locate, 'near'),
  );

const limits = '浏览器没有让检索的索引运行（WebAssembly），这里只查了名称、指标、产品和数字，没有查正文。';
const quoted = (words: string[]) => words.map((word) => `“${word}”`).join('、');

/** Over the results: what was put right, what was asked where records state it, and what was searched along with it. */
export function renderHead(answer: Answer, query: string, exact: string, locate: Locate): HTMLElement[] {
  const { corrected, english, results, synonyms, related, absent, limited } = answer;
  const along = [
    synonyms.length > 0 && `同义并查：${synonyms.join('、')}`,
    related.length > 0 && `相关并查：${related.join('、')}`,
  ].filter(Boolean);
  const near = results.length > 0 && results.every(({ approx }) => approx);
  const notes = [
    limited && limits,
    near && !corrected && `书中没有直接答“${query}”的内容，以下只是相近的。`,
    absent.length > 0 && !corrected && `全书没有${quoted(absent)}。`,
  ];
  return [
    ...(english ? [readAsEnglish(english, exact)] : []),
    ...(corrected ? [repaired(query, corrected, exact)] : []),
    ...renderLine(answer.line, locate),
    ...notes.flatMap((note) => (note ? [el('p', { class: 'measure' }, note)] : [])),
    ...(along.length > 0 ? [el('p', { class: 'muted' }, along.join('；'))] : []),
  ];
}

/** One line in English for who asks in English. */
function readAsEnglish({ words, unknown }: NonNullable<Answer['english']>, exact: string): HTMLElement {
  const told = words.map(([english, chinese]) => `${english} = ${chinese}`).join(', ');
  const missed = unknown.length > 0 ? ` Not understood: ${unknown.join(', ')}.` : '';
  return el(
    'p',
    { class: 'measure', lang: 'en' },
    `This yearbook is in Chinese. Your question was read as: ${told}.${missed} `,
    el('a', { href: exact, 'data-exact': '' }, 'Search for the words as typed'),
  );
}

const repaired = (query: string, corrected: string, exact: string) =>
  el(
    'p',
    { class: 'measure' },
    `没有“${query}”，已为您检索“${corrected}”。`,
    el('a', { href: exact, 'data-exact': '' }, `仍检索“${query}”`),
  );

/** Nothing was found: what was searched, what is nearest, and where else to look. */
export function renderNothing(
  { limited, absent, line }: Answer,
  query: string,
  near: Near,
  locate: Locate,
): HTMLElement[] {
  const link = ({ forms, url }: Concept) => el('a', { href: locate(url.slice(1)) }, forms[0]!);
  const list = (title: string, concepts: Concept[]) =>
    concepts.length > 0
      ? [el('p', { class: 'measure near' }, `${title}：`, ...concepts.flatMap((concept) => [link(concept), '　']))]
      : [];
  const missing = absent.filter((word) => word !== query);
  const searched = '园区、事实、项目、产业链、大事、企业、名词和报道都查过了。';
  return [
    ...renderLine(line, locate),
    el(
      'p',
      { class: 'measure' },
      `全书没有找到“${query}”：${limited ? limits : searched}`,
      missing.length > 0 ? `书中没有${quoted(missing)}。` : null,
    ),
    ...list('名称相近的园区', near.zones),
    ...list('名称相近的企业、名词、产业和指标', near.others),
    el('p', { class: 'measure' }, '可以换一个说法，或从', el('a', { href: '#index' }, '下面的索引'), '里找。'),
  ];
}

/** Check boxes for each filter that has a choice. */
export function renderFilters(counts: Answer['counts'], chosen: Filters): HTMLElement[] {
  return filterNames.flatMap((name) => {
    const found = counts[name] ?? {};
    const values = [...new Set([...Object.keys(found), ...(chosen[name] ?? [])])];
    if (values.length === 0) return [];
    const boxes = values.map((value) => {
      const box = el('input', { type: 'checkbox', name, value, ...(chosen[name]?.includes(value) && { checked: '' }) });
      const label = name === 'kind' ? kindLabels[value as Kind] : name === 'volume' ? `${value}卷` : value;
      return el('label', {}, box, el('span', {}, label), el('small', {}, `${found[value] ?? 0}`));
    });
    return [el('fieldset', {}, el('legend', {}, filterLabels[name]), ...boxes)];
  });
}
