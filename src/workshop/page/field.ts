import type { FieldSpec } from '../cards/card-fields.ts';
import type { Field } from '../cards/card.ts';
import { element } from './dom.ts';

/** How many choices are still a list to open; more are found by typing. */
const mostOpen = 16;

/** One field with its name, its value and the words that said so. `commit` is called when it is touched or changed. */
export function fieldRow(
  spec: FieldSpec,
  field: Field | undefined,
  key: string,
  isClosed: boolean,
  commit: (value: string, isForAll?: boolean) => void,
): HTMLElement {
  const { value = '', unsure = false, why = '' } = field ?? {};
  const input = control(spec, value, key);
  // A field that goes away while it has the keyboard says “change” once more.
  let told = value;
  const tell = (isForAll = false) => {
    told = idOf(spec, input.value);
    commit(told, isForAll);
  };
  const isChanged = () => idOf(spec, input.value) !== told;
  input.dataset.key = key;
  if (isClosed) input.setAttribute('disabled', '');
  input.addEventListener('change', () => {
    if (isChanged()) tell();
  });
  input.addEventListener('keydown', (event) => {
    const { key: pressed, shiftKey, altKey, isComposing } = event as KeyboardEvent;
    if (pressed !== 'Enter' || shiftKey || isComposing) return;
    event.preventDefault();
    if (!unsure && !isChanged()) return;
    event.stopPropagation();
    tell(altKey && unsure);
  });
  return element(
    'label',
    { class: `field${unsure ? ' is-unsure' : ''}${spec.long ? ' is-long' : ''}` },
    element('span', { class: 'field-name' }, spec.label),
    input,
    why && why !== '编者' ? element('small', {}, why) : null,
  );
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function control(spec: FieldSpec, value: string, key: string): Control {
  const { choices, long } = spec;
  if (long) {
    const area = element('textarea', { rows: 2 });
    area.value = value;
    return area;
  }
  if (!choices) return element('input', { type: 'text', value, autocomplete: 'off' });
  const isListed = value === '' || choices.some(({ id }) => id === value);
  if (
    choices.length <= mostOpen &&
    choices.length > 0 &&
    isListed &&
    !['chain', 'publication', 'id', 'subject'].includes(spec.name)
  ) {
    const options = choices.some(({ id }) => id === value) ? choices : [{ id: '', label: '—' }, ...choices];
    return element(
      'select',
      {},
      ...options.map(({ id, label }) => element('option', { value: id, selected: id === value }, label)),
    );
  }
  const list = `list-${key.replace(/[^\w-]/g, '-')}`;
  const shown = choices.find(({ id }) => id === value)?.label ?? value;
  const input = element('input', { type: 'text', value: shown, list, autocomplete: 'off' });
  // The list is made when it is needed: a hundred cards with a hundred choices each would be slow.
  input.addEventListener('focus', () => {
    if (document.getElementById(list)) return;
    input.after(element('datalist', { id: list }, ...choices.map(({ label }) => element('option', { value: label }))));
  });
  return input;
}

/** What was typed, as the id of a choice where it names one: by its name, its id, or the only name that it begins. */
export function idOf({ choices }: FieldSpec, typed: string): string {
  const words = typed.trim();
  if (!choices) return words;
  const exact = choices.find(({ id, label }) => label === words || id === words);
  if (exact || words === '') return exact?.id ?? words;
  const beginning = choices.filter(({ label }) => label.startsWith(words));
  return beginning.length === 1 ? beginning[0]!.id : words;
}
