import type { Answer, Filters, Result } from '../answer.ts';
import { filterLabels, filterNames, kindLabels, type Kind } from '../record.ts';
import type { Concept } from '../lexicon.ts';
import type { Near } from '../nearest.ts';
import type { Locate } from './locate.ts';
import { renderLine } from './answer-line.ts';
import { sourceLabel } from '../../views/source-mark.ts';
import { el, marked } from './dom.ts';

/** The groups of the page, in its order. */
const groups: { title: string; kinds: Kind[] }[] = [
  { title: '事实', kinds: ['fact'] },
  { title: '项目', kinds: ['project'] },
  { title: '园区', kinds: ['zone'] },
  { title: '产业链、招商与大事', kinds: ['node', 'offer', 'event'] },
  { title: '企业与名词', kinds: ['company', 'term', 'page'] },
  { title: '存疑', kinds: ['doubt'] },
  { title: '报道', kinds: ['article'] },
];

function line({ kind, zone, url, shown, approx }: Result, words: string[], locate: Locate): HTMLElement {
  const { value, unit, label = '', city, note, mark, tone, status, period, receipt, receiptUrl } = shown;
  const big = value ? [el('span', { class: 'value' }, value), unit ? el('span', { class: 'unit' }, unit) : null] : [];
  const source =
    receipt && receiptUrl
      ? el(
          'a',
          { class: 'source-mark', href: locate(receiptUrl.slice(1)), 'aria-label': sourceLabel({ mark: receipt }) },
          receipt,
        )
      : receipt;
  return el(
    'li',
    {},
    el(
      'p',
      { class: 'large-figure' },
      ...(value
        ? big
        : [el('span', { class: 'undisclosed' }, kind === 'fact' || kind === 'project' ? '未披露' : kindLabels[kind])]),
    ),
    el(
      'div',
      {},
      el(
        'h3',
        {},
        el('a', { href: locate(url) }, marked(label, words)),
        el('small', {}, [zone, city, approx && '相近'].filter(Boolean).join(' ')),
      ),
      note ? el('p', { class: 'muted' }, marked(excerpt(note, words), words)) : null,
    ),
    el(
      'p',
      { class: 'status-line muted' },
      mark && tone ? el('span', { class: `status-mark is-${tone}`, 'aria-hidden': 'true' }, mark) : null,
      status,
    ),
    el('p', { class: 'figure-period' }, period, source),
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

/** The results in groups, best group first. */
export function renderResults({ results, words }: Answer, locate: Locate): HTMLElement[] {
  // Figures come first, unless the best result is the thing asked for.
  const leads = ['zone', 'company', 'term', 'page', 'article'].includes(results[0]?.kind ?? '');
  const found = groups.flatMap(({ title, kinds }) => {
    const mine = results.filter(({ kind }) => kinds.includes(kind));
    return mine.length === 0 ? [] : [{ title, mine, best: results.indexOf(mine[0]!) }];
  });
  return found
    .sort((a, b) => Number(b.best === 0 && leads) - Number(a.best === 0 && leads))
    .map(({ title, mine }) =>
      el(
        'section',
        {},
        el('h2', {}, title, el('small', {}, `${mine.length}条`)),
        el('ol', { class: 'result-list rows grid-list' }, ...mine.map((result) => line(result, words, locate))),
      ),
    );
}

const limits = '浏览器没有让检索的索引运行（WebAssembly），这里只查了名称、指标、产品和数字，没有查正文。';
const quoted = (words: string[]) => words.map((word) => `“${word}”`).join('、');

/** Over the results: how many of each kind, what was put right, and what was asked where records state it. */
export function renderHead(answer: Answer, query: string, exact: string, locate: Locate): HTMLElement[] {
  const { corrected, results, counts, synonyms, related, absent, limited } = answer;
  const along = [
    synonyms.length > 0 && `同义并查：${synonyms.join('、')}`,
    related.length > 0 && `相关并查：${related.join('、')}`,
  ].filter(Boolean);
  const total = (kinds: Kind[]) => kinds.reduce((sum, kind) => sum + (counts.kind?.[kind] ?? 0), 0);
  const tally = groups.flatMap(({ title, kinds }) =>
    total(kinds) > 0 ? [el('span', {}, title, ' ', el('b', {}, `${total(kinds)}`)), '　'] : [],
  );
  const near = results.length > 0 && results.every(({ approx }) => approx);
  const notes = [
    limited && limits,
    near && !corrected && `书中没有直接答“${query}”的内容，以下只是相近的。`,
    absent.length > 0 && !corrected && `全书没有${quoted(absent)}。`,
  ];
  return [
    ...(corrected ? [repaired(query, corrected, exact)] : []),
    ...renderLine(answer.line, locate),
    ...notes.flatMap((note) => (note ? [el('p', { class: 'measure' }, note)] : [])),
    el(
      'p',
      { class: 'measure' },
      ...tally,
      along.length > 0 ? el('small', { class: 'muted' }, along.join('；')) : null,
    ),
  ];
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
      return el('label', {}, box, el('span', {}, label), el('em', {}, `${found[value] ?? 0}`));
    });
    return [el('fieldset', {}, el('legend', {}, filterLabels[name]), ...boxes)];
  });
}
