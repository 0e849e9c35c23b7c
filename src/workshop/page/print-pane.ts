import { EditorState, RangeSetBuilder } from '@codemirror/state';
import { Decoration, drawSelection, EditorView, keymap, type DecorationSet } from '@codemirror/view';
import { defaultKeymap } from '@codemirror/commands';
import type { Card } from '../cards/card.ts';

/** Keys that make a card of the words that are marked. */
export const makingKeys = {
  f: ['fact', '数字'],
  c: ['company', '企业'],
  p: ['project', '项目'],
  e: ['event', '大事'],
  o: ['prospectus', '供求'],
  d: ['doubt', '存疑'],
  n: ['node', '链上一环'],
  l: ['link', '连线'],
} as const;

/** The print, read-only, with its cards marked; the caret moves and marks by the keyboard. */
export function printPane(
  print: string,
  cards: Card[],
  current: string | null,
  listen: { click(card: string): void; make(key: string, start: number, end: number): void; leave(): void },
): EditorView {
  const marking = (key: string) => ({
    key,
    run: (view: EditorView) => {
      const { from, to } = view.state.selection.main;
      if (from < to) listen.make(key, from, to);
      return true;
    },
  });
  const keys = [...Object.keys(makingKeys), 't'].map(marking);
  return new EditorView({
    state: EditorState.create({
      doc: print,
      extensions: [
        EditorState.readOnly.of(true),
        EditorView.lineWrapping,
        drawSelection(),
        keymap.of([...keys, { key: 'Escape', run: () => (listen.leave(), true) }, ...defaultKeymap]),
        EditorView.decorations.of(marks(cards, current, print.length)),
        EditorView.contentAttributes.of({ 'aria-label': '原文：选中几个字，按一个键做成卡' }),
        EditorView.domEventHandlers({
          click(event, view) {
            const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
            const found = at === null || !view.state.selection.main.empty ? null : smallestAt(cards, at);
            if (found) listen.click(found.id);
          },
        }),
      ],
    }),
  });
}

const smallestAt = (cards: Card[], at: number): Card | undefined =>
  cards.filter(({ start, end }) => start <= at && at <= end).toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];

function marks(cards: Card[], current: string | null, length: number): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const shown = cards.filter(
    ({ id, folded, kind, end }) => (!folded || id === current) && kind !== 'series' && end <= length,
  );
  for (const { id, start, end, state, kind } of shown.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const look = `print-mark of-${kind} is-${state}${id === current ? ' is-current' : ''}`;
    builder.add(start, end, Decoration.mark({ class: look, attributes: { 'data-card': id } }));
  }
  return builder.finish();
}
