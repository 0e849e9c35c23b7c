import { EditorView } from '@codemirror/view';
import { acceptable, isWaiting } from '../cards/acceptable.ts';
import { redFields, type Card, type CardKind } from '../cards/card.ts';
import type { Actor, Desk } from './desk.ts';
import { element } from './dom.ts';
import { fieldRow } from './field.ts';
import { makingKeys, printPane } from './print-pane.ts';

export const kindNames: Record<CardKind, string> = {
  fact: '数字', series: '表格', company: '企业', project: '项目', event: '大事', prospectus: '供求', doubt: '存疑', node: '链上一环', link: '连线',
}; // prettier-ignore

/** The card in hand: the one that was chosen or, if it is done, the next that waits. */
export function currentCard({ view, card }: Desk): Card | null {
  const cards = view?.draft.cards ?? [];
  const chosen = cards.find(({ id }) => id === card);
  return chosen ?? cards.find(isWaiting) ?? null;
}

/** The next card that waits behind one, or before it where none does. */
export function nextWaiting(cards: Card[], id: string): string | null {
  const at = cards.findIndex((card) => card.id === id);
  return (cards.slice(at + 1).find(isWaiting) ?? cards.slice(0, at).find(isWaiting))?.id ?? null;
}

/** 认: print | cards | our article. */
export function cardsStep(desk: Desk, actor: Actor, show: () => void): HTMLElement {
  const { draft, body } = desk.view!;
  const current = currentCard(desk);
  desk.card = current?.id ?? null;
  desk.group = current?.state === 'open' ? acceptable(draft.cards, current, draft.print) : [];
  const choose = (id: string | null) => {
    desk.card = id;
    show();
  };
  const make = async (key: string, start: number, end: number) => {
    const known = new Set(desk.view!.draft.cards.map(({ id }) => id));
    const done = await actor.act(
      key === 't'
        ? { do: 'series', start, end }
        : { do: 'make', kind: makingKeys[key as keyof typeof makingKeys][0], start, end },
    );
    const fresh = done ? desk.view!.draft.cards.find(({ id }) => !known.has(id)) : undefined;
    if (fresh) choose(fresh.id);
  };
  const pane = printPane(draft.print, draft.cards, desk.card, {
    click: (id) => choose(id),
    make: (key, start, end) => void make(key, start, end),
    leave: () => focusCard(),
  });
  if (current) requestAnimationFrame(() => pane.dispatch({ effects: EditorView.scrollIntoView(Math.min(current.start, draft.print.length), { y: 'center' }) })); // prettier-ignore
  return element(
    'div',
    { class: 'three-panes' },
    element('section', { class: 'pane print-pane' }, element('h2', {}, '原文'), makeBar(pane, make), pane.dom),
    element('section', { class: 'pane card-pane' }, cardHead(draft.cards), cardList(desk, actor, choose), foldedList(draft.cards, actor, choose), candidatesFile(actor)), // prettier-ignore
    element('section', { class: 'pane article-pane' }, element('h2', {}, '我们的文章'), ...articleWords(body, current)),
  );
}

/** Gives the keyboard to the card in hand: to its first red field or, without one, to the button that accepts. */
export function focusCard(): void {
  const card = document.querySelector<HTMLElement>('.card.is-current');
  const target = card?.querySelector<HTMLElement>('.field.is-unsure :is(input, select, textarea)') ?? card?.querySelector<HTMLElement>('button'); // prettier-ignore
  target?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: 'nearest' });
}

function makeBar(pane: EditorView, make: (key: string, start: number, end: number) => Promise<void>): HTMLElement {
  const keys: [string, string][] = [...Object.entries(makingKeys).map(([key, [, name]]): [string, string] => [key, name]), ['t', '表格']]; // prettier-ignore
  return element(
    'p',
    { class: 'make-bar' },
    '选中几个字，做成：',
    ...keys.map(([key, name]) =>
      element(
        'button',
        {
          type: 'button',
          'data-make': key,
          onmousedown: (event: Event) => event.preventDefault(),
          onclick: () => {
            const { from, to } = pane.state.selection.main;
            void make(key, from, to);
          },
        },
        name,
        element('kbd', {}, key.toUpperCase()),
      ),
    ),
  );
}

function cardHead(cards: Card[]): HTMLElement {
  const count = (state: Card['state']) => cards.filter((card) => card.state === state && !card.folded).length;
  return element(
    'h2',
    {},
    '卡',
    element('small', {}, `待认${count('open')}，已认${count('accepted')}，不收${count('rejected')}`),
  );
}

function cardList(desk: Desk, actor: Actor, choose: (id: string | null) => void): HTMLElement {
  const { cards } = desk.view!.draft;
  const shown = cards.filter(({ folded, id }) => !folded || id === desk.card);
  return element(
    'ol',
    { class: 'cards' },
    ...shown.map((card) =>
      card.id === desk.card ? openCard(card, desk, actor, choose) : closedCard(card, desk, choose),
    ),
  );
}

function summary(card: Card, desk: Desk): string {
  const specs = desk.book.fields[card.kind];
  return specs
    .filter(({ name }) => !['figure', 'name', 'cumulative', 'id', 'change'].includes(name))
    .map(({ name, choices }) => {
      const value = card.fields[name]?.value ?? '';
      return choices?.find(({ id }) => id === value)?.label ?? value;
    })
    .filter((words) => words && words !== '园区自己的')
    .join('　')
    .slice(0, 60);
}

function closedCard(card: Card, desk: Desk, choose: (id: string) => void): HTMLElement {
  const red = card.state === 'open' ? redFields(card).length : 0;
  return element(
    'li',
    { class: `card is-${card.state}${desk.group.includes(card.id) ? ' is-together' : ''}`, 'data-card': card.id },
    element(
      'button',
      { type: 'button', class: 'card-line', tabindex: -1, onclick: () => choose(card.id) },
      element('b', {}, kindNames[card.kind]),
      element('span', { class: 'card-quote' }, card.quote.slice(0, 24)),
      element('span', { class: 'card-summary' }, summary(card, desk)),
      red > 0 ? element('em', { class: 'red-count' }, `红${red}`) : null,
      card.state === 'open'
        ? null
        : element('span', { class: 'card-state' }, card.state === 'accepted' ? '认' : '不收'),
    ),
  );
}

function openCard(card: Card, desk: Desk, actor: Actor, choose: (id: string | null) => void): HTMLElement {
  const isOpen = card.state === 'open';
  const commit = (field: string) => (value: string, isForAll?: boolean) =>
    void actor.act(isForAll ? { do: 'alike', card: card.id, field, value } : { do: 'set', on: card.id, field, value });
  const group = isOpen ? acceptable(desk.view!.draft.cards, card, desk.view!.draft.print) : [];
  const together = async () => {
    const last = group.at(-1)!;
    if (await actor.act({ do: 'accept-many', cards: group })) choose(nextWaiting(desk.view!.draft.cards, last));
  };
  const done = async (verb: 'accept' | 'reject') => {
    const next = nextWaiting(desk.view!.draft.cards, card.id);
    if (await actor.act({ do: verb, card: card.id })) choose(next);
  };
  const button = (words: string, key: string, onclick: () => void, verb: string) =>
    element('button', { type: 'button', 'data-do': verb, onclick }, words, element('kbd', {}, key));
  return element(
    'li',
    { class: `card is-current is-${card.state}`, 'data-card': card.id },
    element(
      'h3',
      { class: card.quote.length > 24 ? 'is-long' : 'is-short' },
      kindNames[card.kind],
      element('q', {}, card.quote.slice(0, 120)),
    ),
    ...desk.book.fields[card.kind].map((spec) =>
      fieldRow(spec, card.fields[spec.name], `${card.id}-${spec.name}`, !isOpen, commit(spec.name)),
    ),
    element(
      'p',
      { class: 'card-acts' },
      isOpen ? button('认', 'Enter', () => void done('accept'), 'accept') : null,
      group.length > 1
        ? button(`认这一段的${group.length}张`, 'Shift+Enter', () => void together(), 'accept-many')
        : null,
      isOpen ? button('不收', 'X', () => void done('reject'), 'reject') : button('退回', 'U', () => void actor.act({ do: 'reopen', card: card.id }), 'reopen'), // prettier-ignore
    ),
  );
}

function foldedList(cards: Card[], actor: Actor, choose: (id: string) => void): HTMLElement | null {
  const folded = cards.filter((card) => card.folded && card.state === 'open');
  if (folded.length === 0) return null;
  const take = async (id: string) => {
    if (await actor.act({ do: 'reopen', card: id })) choose(id);
  };
  return element(
    'details',
    { class: 'folded' },
    element('summary', {}, `折起的泛量 ${folded.length} 处`),
    element(
      'p',
      {},
      ...folded.map(({ id, quote }) => element('button', { type: 'button', onclick: () => void take(id) }, quote)),
    ),
  );
}

function articleWords(body: string, current: Card | null): HTMLElement[] {
  if (!body) return [element('p', { class: 'nothing' }, '认一张卡，这里就有一句平白的话；到“写”里改成自己的文章。')];
  const figure = current?.fields.figure?.value ?? '';
  return body.split('\n\n').map((text) => {
    const at = figure ? text.indexOf(figure) : -1;
    if (at < 0) return element('p', {}, text);
    return element('p', {}, text.slice(0, at), element('mark', {}, figure), text.slice(at + figure.length));
  });
}

/** Cards that somebody else made, from a file; what of it was dropped is told. */
function candidatesFile(actor: Actor): HTMLElement {
  const file = element('input', { type: 'file', accept: '.yaml,.yml,.json', 'aria-label': '候选文件' });
  file.addEventListener('change', () => {
    const [picked] = file.files ?? [];
    void picked?.text().then((text) => actor.act({ do: 'candidates', text }));
  });
  return element('details', { class: 'folded' }, element('summary', {}, '收别人做的候选'), element('p', {}, '一列 { kind, fields, quote }；quote 不是原文一字不差的丢下，每一栏都是红的。'), element('p', {}, file)); // prettier-ignore
}
