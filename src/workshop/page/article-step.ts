import { EditorState } from '@codemirror/state';
import { EditorView, keymap, drawSelection } from '@codemirror/view';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { linter, lintGutter, type Diagnostic } from '@codemirror/lint';
import type { Held } from '../article/live-faults.ts';
import { ask } from './client.ts';
import type { Actor, Desk } from './desk.ts';
import { element } from './dom.ts';
import { fieldRow } from './field.ts';
import { kindNames } from './cards-step.ts';

/** The editor of our article; it outlives renderings, so that nobody's caret jumps. */
interface Writing {
  draft: string;
  view: EditorView;
  /** The number of the body that the text began from. */
  base: number;
  saved: string;
}
let writing: Writing | null = null;

export const forgetWriting = () => (writing = null);

/** 写: our article, with what the print says against it. */
export function articleStep(desk: Desk, actor: Actor): HTMLElement {
  const { draft } = desk.view!;
  const left = element('div', { class: 'left-out' });
  const editor = editorOf(desk, actor, (held) => left.replaceChildren(...leftOutList(held, desk, actor)));
  left.replaceChildren(...leftOutList(desk.view!.held, desk, actor));
  const field = (name: 'id' | 'title' | 'lede', label: string, long = false) =>
    fieldRow({ name, label, ...(long ? { long: true as const } : {}) }, { value: draft.article[name], unsure: false, why: '' }, `article-${name}`, false, (value) => void actor.act({ do: 'set', on: 'article', field: name, value })); // prettier-ignore
  return element(
    'div',
    { class: 'three-panes' },
    element(
      'section',
      { class: 'pane print-words' },
      element('h2', {}, '原文'),
      ...draft.print.split('\n').map((line) => element('p', {}, line)),
    ),
    element('section', { class: 'pane write-pane' }, element('h2', {}, '我们的文章'), field('title', '标题'), field('lede', '提要', true), field('id', '报道编号'), editor.dom), // prettier-ignore
    element('section', { class: 'pane' }, left, insertList(desk, actor, editor)),
  );
}

function editorOf(desk: Desk, actor: Actor, onHeld: (held: Held) => void): EditorView {
  const { draft, body } = desk.view!;
  if (writing?.draft === draft.id) {
    const isOurs = writing.view.state.doc.toString() === writing.saved;
    if (draft.article.revision !== writing.base && isOurs) replaceWith(writing, body, draft.article.revision);
    else if (draft.article.body === null && isOurs && body !== writing.saved)
      replaceWith(writing, body, draft.article.revision);
    return writing.view;
  }
  const save = saver(desk, actor);
  const view = new EditorView({
    state: EditorState.create({
      doc: body,
      extensions: [
        history(),
        drawSelection(),
        EditorView.lineWrapping,
        keymap.of([...defaultKeymap, ...historyKeymap]),
        EditorView.contentAttributes.of({ 'aria-label': '我们的文章', spellcheck: 'false' }),
        lintGutter(),
        linter(
          async (current) => {
            const held = await ask<Held>('hold', { id: draft.id, text: current.state.doc.toString() });
            onHeld(held);
            return held.faults.map(({ start, end, level, message }): Diagnostic => {
              return { from: start, to: end, severity: level === 'fault' ? 'error' : 'warning', message };
            });
          },
          { delay: 400 },
        ),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) save();
        }),
      ],
    }),
  });
  writing = { draft: draft.id, view, base: draft.article.revision, saved: body };
  return view;
}

function replaceWith(open: Writing, body: string, revision: number): void {
  open.saved = body;
  open.base = revision;
  open.view.dispatch({ changes: { from: 0, to: open.view.state.doc.length, insert: body } });
}

/** Saves half a second after the last key; a text that another window has changed stays in this one until it is settled. */
function saver(desk: Desk, actor: Actor): () => void {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const open = writing;
      const text = open?.view.state.doc.toString() ?? '';
      if (!open || text === open.saved || desk.view?.draft.id !== open.draft) return;
      const before = open.saved;
      open.saved = text;
      void actor.act({ do: 'write', body: text, base: open.base }).then((done) => {
        if (done) open.base = desk.view!.draft.article.revision;
        else open.saved = before;
      });
    }, 500);
  };
}

function leftOutList({ leftOut, faults }: Held, desk: Desk, actor: Actor): HTMLElement[] {
  const ticked = Object.entries(desk.view!.draft.leftOut);
  const tick = (numbers: string[]) => {
    const reason = document.querySelector<HTMLInputElement>('.tick-reason')?.value ?? '';
    void actor.act({ do: 'tick', numbers, reason });
  };
  const [bad, hints] = [
    faults.filter(({ level }) => level === 'fault').length,
    faults.filter(({ level }) => level === 'hint').length,
  ];
  return [
    element('h2', {}, '对照原文', element('small', {}, `红${bad}处，黄${hints}处`)),
    element('h3', {}, `漏写的数${leftOut.length}个`),
    leftOut.length > 0
      ? element('p', { class: 'row' }, element('input', { class: 'tick-reason', value: '与园区无关', 'aria-label': '不写的理由' }), element('button', { type: 'button', 'data-do': 'tick-all', onclick: () => tick(leftOut.map(({ number }) => number)) }, '都勾掉')) // prettier-ignore
      : element('p', { class: 'nothing' }, '原文的数都写到了，或勾掉了。'),
    element('ul', { class: 'left-out-list' }, ...leftOut.map(({ number, words }) => element('li', {}, element('button', { type: 'button', onclick: () => tick([number]) }, '勾掉'), element('b', {}, number), element('q', {}, words)))), // prettier-ignore
    ticked.length > 0 ? element('p', { class: 'note' }, `勾掉的：${ticked.map(([number, reason]) => `${number}（${reason}）`).join('、')}`) : element('p', {}), // prettier-ignore
  ];
}

/** Cards whose sentence can be put at the cursor. */
function insertList(desk: Desk, actor: Actor, editor: EditorView): HTMLElement {
  const accepted = desk.view!.draft.cards.filter(({ state, kind }) => state === 'accepted' && kind !== 'series' && kind !== 'link'); // prettier-ignore
  const insert = (card: string) =>
    void actor.act({ do: 'insert', card, at: editor.state.selection.main.head, base: writing?.base ?? 0 });
  return element(
    'div',
    {},
    element('h3', {}, '把卡的一句放到光标处'),
    element('ul', { class: 'insert-list' }, ...accepted.map(({ id, kind, quote, fields }) => element('li', {}, element('button', { type: 'button', 'data-insert': id, onclick: () => insert(id) }, '插入'), `${kindNames[kind]}　${fields.label?.value ?? ''}${quote.slice(0, 20)}`))), // prettier-ignore
  );
}
