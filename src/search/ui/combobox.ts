import type { Suggestion } from '../suggest.ts';
import { senseLabels } from '../suggest.ts';
import { el } from './dom.ts';

const roles = { role: 'combobox', 'aria-expanded': 'false', 'aria-autocomplete': 'list' };

/**
 * The list of suggestions under the box, by the ARIA combobox pattern: arrows move, Enter takes, Escape closes, and the
 * focus stays in the box. While an input method is composing, nothing is suggested and its keys are left alone.
 */
export function createCombobox(
  input: HTMLInputElement,
  list: HTMLElement,
  find: (typed: string) => Promise<Suggestion[]>,
  take: () => void,
): void {
  // Without a script it is a plain box, so its roles are set here.
  for (const [name, value] of Object.entries(roles)) input.setAttribute(name, value);
  input.setAttribute('aria-controls', list.id);
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', '可检索的词');
  let active = -1;
  const options = () => [...list.children] as HTMLElement[];

  function close(): void {
    active = -1;
    list.hidden = true;
    list.replaceChildren();
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }
  function move(to: number): void {
    const all = options();
    active = (to + all.length) % all.length;
    all.forEach((option, i) => option.setAttribute('aria-selected', `${i === active}`));
    input.setAttribute('aria-activedescendant', all[active]!.id);
  }
  function choose(option: HTMLElement): void {
    input.value = option.dataset.text ?? '';
    close();
    take();
  }
  async function open(): Promise<void> {
    const typed = input.value;
    const found = await find(typed);
    if (typed !== input.value) return;
    close();
    list.append(
      ...found.map(({ text, sense }, i) =>
        el(
          'li',
          { id: `option-${i}`, role: 'option', 'aria-selected': 'false', 'data-text': text },
          text,
          el('small', {}, senseLabels[sense]),
        ),
      ),
    );
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', `${found.length > 0}`);
  }

  input.addEventListener('input', (event) => void ((event as InputEvent).isComposing || open()));
  input.addEventListener('compositionend', () => void open());
  input.addEventListener('blur', () => setTimeout(close, 150));
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
    const option = (event.target as HTMLElement).closest<HTMLElement>('[role=option]');
    if (option) choose(option);
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const all = options();
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown' && all.length > 0) move(active + 1);
    else if (event.key === 'ArrowUp' && all.length > 0) move(active < 0 ? all.length - 1 : active - 1);
    else if (event.key === 'Enter' && active >= 0) choose(all[active]!);
    else return;
    event.preventDefault();
  });
}
