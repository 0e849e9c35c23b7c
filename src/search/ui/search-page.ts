import { createClient } from '../client.ts';
import type { Answer, Filters, Result } from '../answer.ts';
import { openLexicon, type Lexicon, type LexiconFile } from '../lexicon.ts';
import { nearest, type Near } from '../nearest.ts';
import { filterNames } from '../record.ts';
import { suggest } from '../suggest.ts';
import { readAddress, writeAddress } from './address.ts';
import { bindShown } from './bind-shown.ts';
import { createCombobox } from './combobox.ts';
import { el } from './dom.ts';
import { renderFilters, renderHead, renderJump, renderNothing, renderResults } from './render.ts';

declare global {
  interface Window {
    __search(query: string): Promise<Pick<Result, 'url' | 'title' | 'kind' | 'approx'>[]>;
  }
}

/** The number of results shown first: loading each takes bytes. */
const few = 30;

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

/** Starts the search page: connects the box, the filters, the results and the address. */
export function startSearchPage(): void {
  const form = byId<HTMLFormElement>('search');
  const input = byId<HTMLInputElement>('q');
  // `data-root` names the file of the home page.
  const root = new URL('.', new URL(form.dataset.root ?? '/', document.baseURI)).href;
  const folder = `${root}pagefind/`;
  const client = createClient(folder);
  let lexicon: Promise<Lexicon> | undefined;
  const openedLexicon = () =>
    (lexicon ??= fetch(`${folder}lexicon.json`).then(async (response) =>
      openLexicon((await response.json()) as LexiconFile),
    ));
  let last = 0;
  let asked = location.search;
  byId('script-note').remove();

  window.__search = async (query) => {
    const { results } = await client.ask({ query });
    return results.map(({ url, title, shown, kind, approx }) => ({
      url,
      title: shown.label ?? title,
      kind,
      ...(approx && { approx }),
    }));
  };

  async function show(limit = few): Promise<void> {
    asked = location.search;
    const { query, filters, exact } = readAddress(location.search);
    const turn = (last += 1);
    input.value = query;
    if (!query) return clear();
    byId('state').textContent = '正在检索……';
    const answer = await client.ask({ query, filters, limit, exact, withLine: true }).catch(() => null);
    if (turn !== last) return;
    if (!answer) {
      clear();
      byId('state').textContent = '检索没有装上。';
      byId('answer').append(el('p', { class: 'measure' }, '检索没有装上：请检查网络后再试，或看下面的索引。'));
      return;
    }
    const { results, counts } = answer;
    byId('state').textContent = results.length > 0 ? `“${query}”：找到${answer.total}条` : `没有找到“${query}”`;
    const locate = (url: string) => root + url;
    byId('answer').replaceChildren(
      ...(results.length > 0
        ? renderHead(answer, query, writeAddress(query, filters, true), locate)
        : renderNothing(answer, query, await nearTo(query), locate)),
    );
    byId('jump').replaceChildren(...renderJump(answer));
    byId('jump').hidden = results.length === 0;
    byId('results').replaceChildren(...renderResults(answer, locate), ...more(answer, limit));
    // If the lexicon does not load, lines end where they may.
    const { units } = await openedLexicon().catch(() => ({ units: [] }));
    if (turn !== last) return;
    for (const id of ['answer', 'results']) bindShown(byId(id), units);
    byId('filters').replaceChildren(...renderFilters(counts, filters));
    byId('filter').hidden = Object.keys(counts).length === 0;
    byId('index').hidden = results.length > 0 && results.some(({ approx }) => !approx);
  }

  function more({ total }: Answer, limit: number): HTMLElement[] {
    if (total <= limit) return [];
    const button = el('button', { type: 'button', class: 'more-results' }, `其余${total - limit}条`);
    button.addEventListener('click', async () => {
      await show(total);
      byId('results').querySelector('a')?.focus();
    });
    return [button];
  }

  /** If the lexicon does not load, there are no nearest names. */
  const nearTo = (query: string): Promise<Near> =>
    openedLexicon().then(
      (opened) => nearest(query, opened),
      () => ({ zones: [], others: [] }),
    );

  function clear(): void {
    byId('jump').hidden = true;
    for (const id of ['answer', 'jump', 'results', 'filters', 'state']) byId(id).replaceChildren();
    byId('filter').hidden = true;
    byId('index').hidden = false;
  }

  function chosen(): Filters {
    const data = new FormData(form);
    return Object.fromEntries(
      filterNames
        .map((name) => [name, data.getAll(name).map(String)] as const)
        .filter(([, values]) => values.length > 0),
    );
  }

  /** A new question starts without filters; a change of filters keeps the question. */
  function go(filters: Filters): void {
    const before = readAddress(location.search);
    const query = input.value.trim();
    const exact = before.exact && before.query === query;
    const address = query ? writeAddress(query, filters, exact) : location.pathname;
    history.pushState(null, '', address);
    void show();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(input.value.trim() === readAddress(location.search).query ? chosen() : {});
  });
  byId('filters').addEventListener('change', () => go(chosen()));
  // A link to a group changes the fragment alone.
  addEventListener('popstate', () => void (location.search !== asked && show()));
  input.addEventListener('focus', () => void client.open().catch(() => undefined), { once: true });
  createCombobox(
    input,
    byId('options'),
    async (typed) => suggest(typed, await openedLexicon()),
    () => go({}),
  );
  // What a reader types before the script is loaded stays, unless the address has a question.
  if (readAddress(location.search).query) void show();
}
