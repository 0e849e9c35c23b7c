import { judgeAll, type NeedLabels, type NeedZone } from '../views/need.ts';
import { isAsked, needOf } from './need-query.ts';
import { needTable } from './need-table.ts';
import { fillForm, writeQuery } from './form-state.ts';
import { siteRoot } from './site-root.ts';

const form = document.querySelector<HTMLFormElement>('#need')!;
const found = document.querySelector<HTMLElement>('#found')!;
const table = document.querySelector<HTMLElement>('#table')!;
const root = siteRoot(form);

/** Judges all zones by the need in the address, and fills the form with it. */
async function show(): Promise<void> {
  fillForm(form, location.search);
  const need = needOf(location.search);
  if (!isAsked(need)) return;
  const response = await fetch(`${root}need/data.json`);
  const { zones, labels } = (await response.json()) as { zones: NeedZone[]; labels: NeedLabels };
  const judged = judgeAll(zones, need, labels);
  const fits = judged.filter(({ tally }) => tally.fail + tally.unknown === 0).length;
  const failed = judged.filter(({ tally }) => tally.fail > 0).length;
  const first = judged.slice(0, 3).map(({ zone }) => zone.id);
  found.innerHTML = `${zones.length}园里，全合的${fits}个，有不合的${failed}个，其余有未知、要问。<a href="${root}compare/?z=${first.join(',')}">并观前三园</a>`;
  table.innerHTML = needTable(judged).html.replaceAll('href="/', `href="${root}`);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  writeQuery(form);
  void show().then(() => found.focus());
});
addEventListener('popstate', () => void show());
document.querySelector('#script-note')?.remove();
// If the address asks for nothing, what a reader chose before the script was loaded stays.
if (location.search) void show();
