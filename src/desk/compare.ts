import { comparisonOf, counts, type ComparedRow, type ComparedZone } from '../views/comparison.ts';
import { compareTable } from './compare-table.ts';
import { chosenZones } from './chosen-zones.ts';
import { siteRoot } from './site-root.ts';

const head = document.querySelector<HTMLElement>('#compare')!;
const table = document.querySelector<HTMLElement>('#table')!;
const title = head.querySelector('h1')!;
const lead = document.querySelector<HTMLElement>('#lead')!;
const selects = [...head.querySelectorAll('select')];
const root = siteRoot(head);

/** Compares the zones named in the address, and selects them in the form. */
async function show(): Promise<void> {
  const ids = chosenZones(location.search);
  if (ids.length === 0) return;
  const response = await fetch(`${root}compare/data.json`);
  const { rows, zones } = (await response.json()) as { rows: ComparedRow[]; zones: ComparedZone[] };
  const chosen = ids.flatMap((id) => zones.find((zone) => zone.id === id) ?? []);
  selects.forEach((select, i) => (select.value = chosen[i]?.id ?? ''));
  if (chosen.length < 2) {
    lead.textContent = '至少要选两个园区。';
    return;
  }
  const comparison = comparisonOf(chosen, rows);
  lead.textContent = comparison.lead;
  lead.classList.add('editor-ink');
  table.innerHTML = compareTable(comparison).html.replaceAll('href="/', `href="${root}`);
  title.textContent = `${counts[chosen.length]}园比较`;
  document.title = `${chosen.map(({ name }) => name).join('、')}比较`;
  history.replaceState(null, '', `?z=${chosen.map(({ id }) => id).join(',')}`);
}

document.querySelector('#script-note')?.remove();
void show();
