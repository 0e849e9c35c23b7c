import { fillForm, writeQuery } from './form-state.ts';
import { matches, wantedTokens } from './zone-filter.ts';

const form = document.querySelector<HTMLFormElement>('#filter')!;
const count = document.querySelector<HTMLElement>('#count')!;
const index = document.querySelector<HTMLElement>('.zone-directory')!;
const rows = [...index.querySelectorAll<HTMLLIElement>('li[data-f]')];
const home = new Map(rows.map((row) => [row, row.parentElement!]));
const sections = [...index.querySelectorAll<HTMLElement>(':scope > section')];
const sorted = document.createElement('ul');
sorted.hidden = true;
index.append(sorted);

/** Hides the rows that do not fit, and cities without a row. In any other order than by city the rows are one list. */
function show(): void {
  const query = new URLSearchParams(location.search);
  const wanted = wantedTokens(query);
  for (const row of rows) row.hidden = !matches(row.dataset.f!, wanted);
  arrange(query.get('sort'));
  const filtered = wanted.length > 0;
  for (const section of sections)
    section.hidden = !sorted.hidden || (filtered && !section.querySelector('li[data-f]:not([hidden])'));
  count.textContent = `${rows.filter(({ hidden }) => !hidden).length}园，共${rows.length}园`;
}

function arrange(by: string | null): void {
  const key = ({ dataset }: HTMLLIElement) => (by === 'stated' ? dataset.n!.padStart(3, '0') : dataset.d!);
  const list = by ? [...rows].sort((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0)) : rows;
  for (const row of list) (by ? sorted : home.get(row)!).append(row);
  sorted.hidden = !by;
}

form.hidden = false;
fillForm(form, location.search);
form.addEventListener('change', () => {
  writeQuery(form, true);
  show();
});
form.addEventListener('submit', (event) => event.preventDefault()); // Every change is shown at once.
addEventListener('popstate', () => {
  fillForm(form, location.search);
  show();
});
show();
