import './page.css';
import { newText, sourceStep, zoneStep } from './begin-step.ts';
import { articleStep, forgetWriting } from './article-step.ts';
import { cardsStep, currentCard, focusCard, nextWaiting } from './cards-step.ts';
import { ask } from './client.ts';
import { createActor, steps, type BookNames, type Desk, type Step } from './desk.ts';
import { element } from './dom.ts';
import { finishStep } from './finish-step.ts';

const place = document.getElementById('workshop')!;

async function start(): Promise<void> {
  const desk: Desk = {
    book: await ask<BookNames>('book'),
    view: null,
    step: '收稿',
    card: null,
    group: [],
    told: null,
  };
  let draft: string | null = null;
  const show = () => {
    const isOther = (desk.view?.draft.id ?? null) !== draft;
    if (isOther) {
      draft = desk.view?.draft.id ?? null;
      forgetWriting();
      if (draft) location.hash = `${draft}/${desk.step}`;
    }
    draw(desk, actor, show, refuse);
  };
  const refuse = (words: string) => {
    desk.told = words ? { words, isRefusal: true } : null;
    place.querySelector('.told')?.replaceWith(toldLine(desk));
  };
  const actor = createActor(desk, show);
  const follow = async () => {
    const [id, step] = decodeURIComponent(location.hash.slice(1)).split('/');
    if (steps.includes(step as Step)) desk.step = step as Step;
    if (!id) desk.view = null;
    if (id && id !== desk.view?.draft.id) await actor.open(id);
    else show();
  };
  addEventListener('hashchange', () => void follow());
  addEventListener('keydown', (event) => void onKey(event, desk, actor, show));
  watchOtherWindows(desk, actor);
  await follow();
}

/** What another window did to the same draft is shown here within two seconds, and never while a field is being typed in. */
function watchOtherWindows(desk: Desk, actor: ReturnType<typeof createActor>): void {
  setInterval(() => {
    const { view } = desk;
    if (!view || document.activeElement?.matches('input, textarea')) return;
    ask<{ revision: number }>('revision', { id: view.draft.id }).then(
      ({ revision }) => {
        if (desk.view === view && revision !== view.draft.revision) void actor.ask('open');
      },
      () => {},
    );
  }, 2000);
}

function toldLine({ told }: Desk): HTMLElement {
  return element('p', { class: `told${told?.isRefusal ? ' is-refusal' : ''}`, role: 'status' }, told?.words ?? '');
}

function head(desk: Desk, actor: ReturnType<typeof createActor>): HTMLElement {
  const { view, step } = desk;
  const link = (name: Step, n: number) =>
    element('a', { href: view ? `#${view.draft.id}/${name}` : '#', 'aria-current': name === step ? 'step' : undefined, 'data-step': name }, element('span', {}, '一二三四五'[n]!), name); // prettier-ignore
  const total = Object.values(view?.draft.actions ?? {}).reduce((sum, n) => sum + n, 0);
  return element(
    'header',
    { class: 'workshop-head' },
    element('a', { class: 'workshop-name', href: '#' }, '园志工作台'),
    element('nav', { 'aria-label': '五步' }, ...steps.map(link)),
    element(
      'p',
      { class: 'workshop-state', 'data-revision': view?.draft.revision ?? 0 },
      view ? `${view.draft.id}　动作${total}` : '',
    ),
    view?.undo && view.written.length === 0 ? element('button', { type: 'button', 'data-do': 'undo', onclick: () => void actor.act({ do: 'undo' }) }, '撤一步', element('kbd', {}, 'Ctrl+Z')) : null, // prettier-ignore
  );
}

function draw(
  desk: Desk,
  actor: ReturnType<typeof createActor>,
  show: () => void,
  refuse: (words: string) => void,
): void {
  const held = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  const key = held?.dataset.key;
  const wasInCard = Boolean(held?.closest('.card')) || held === document.body;
  const scrolls = ['.card-pane', '.print-words', '.form-pane'].map(
    (name) => [name, place.querySelector(name)?.scrollTop ?? 0] as const,
  );
  const { view, step } = desk;
  const body = !view ? newText(actor, refuse) : step === '收稿' ? sourceStep(desk, actor) : step === '归园' ? zoneStep(desk, actor) : step === '认' ? cardsStep(desk, actor, show) : step === '写' ? articleStep(desk, actor) : finishStep(desk, actor, refuse); // prettier-ignore
  const isWriting = held?.closest('.cm-editor') && step === '写';
  place.replaceChildren(head(desk, actor), toldLine(desk), element('main', {}, body));
  for (const [name, top] of scrolls) place.querySelector(name)?.scrollTo(0, top);
  const isNewStep = place.dataset.step !== step;
  place.dataset.step = step;
  if (view && step === '认' && (wasInCard || isNewStep)) focusCard();
  else if (isNewStep)
    place
      .querySelector<HTMLElement>('.form-pane .field.is-unsure :is(input, select, textarea), [data-do="write"]')
      ?.focus();
  else if (isWriting) held!.focus({ preventScroll: true });
  else if (key) focusKey(key);
}

/** Keeps the keyboard where it was: a field that was touched gives it to the next red one of its form. */
function focusKey(key: string): void {
  const same = place.querySelector<HTMLElement>(`[data-key="${key}"]`);
  const red = place.querySelector<HTMLElement>('.form-pane .field.is-unsure :is(input, select, textarea)');
  (same?.closest('.is-unsure') ? same : (red ?? same))?.focus({ preventScroll: true });
}

async function onKey(
  event: KeyboardEvent,
  desk: Desk,
  actor: ReturnType<typeof createActor>,
  show: () => void,
): Promise<void> {
  const target = event.target as HTMLElement;
  const isTyping = target.matches('input, textarea, select, .cm-content');
  if (event.altKey && /^[1-5]$/.test(event.key) && desk.view) {
    event.preventDefault();
    location.hash = `${desk.view.draft.id}/${steps[Number(event.key) - 1]}`;
    return;
  }
  if (
    (event.ctrlKey || event.metaKey) &&
    event.key === 'z' &&
    !target.matches('input, textarea, .cm-content') &&
    desk.view
  ) {
    event.preventDefault();
    return void actor.act({ do: 'undo' });
  }
  if (desk.step !== '认' || !desk.view || event.ctrlKey || event.metaKey) return;
  const card = currentCard(desk);
  if (!card) return;
  if (event.key === 'Escape' && isTyping)
    return void document.querySelector<HTMLElement>('.card.is-current button')?.focus();
  const letter = event.altKey || !isTyping ? event.key.toLowerCase() : '';
  const cards = desk.view.draft.cards.filter(({ folded, id }) => !folded || id === card.id);
  const at = cards.findIndex(({ id }) => id === card.id);
  const step = letter === 'j' || (!isTyping && event.key === 'ArrowDown') ? 1 : letter === 'k' || (!isTyping && event.key === 'ArrowUp') ? -1 : 0; // prettier-ignore
  if (step !== 0) {
    event.preventDefault();
    desk.card = cards[Math.max(0, Math.min(cards.length - 1, at + step))]!.id;
    return show();
  }
  if (
    event.key === 'Enter' &&
    target.matches('.card.is-current .field :is(input, select, textarea)') &&
    card.state === 'open'
  ) {
    event.preventDefault();
    return click('accept');
  }
  if (event.key === 'Enter' && event.shiftKey) {
    event.preventDefault();
    return click('accept-many');
  }
  if (letter === 'x') return click('reject');
  if (letter === 'u') return click('reopen');
  if (letter === 'n' && !isTyping) {
    desk.card = nextWaiting(desk.view.draft.cards, card.id) ?? desk.card;
    show();
  }
  if (letter === 'w') document.querySelector<HTMLElement>('.print-pane .cm-content')?.focus();
}

const click = (verb: string): void =>
  document.querySelector<HTMLElement>(`.card.is-current [data-do="${verb}"]`)?.click();

start().catch((error: unknown) => {
  place.replaceChildren(element('p', { class: 'told is-refusal' }, (error as Error).message));
});
