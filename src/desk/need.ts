import { judgeAll, type Judged, type NeedLabels, type NeedZone } from '../views/need.ts';
import { isAsked, needOf } from './need-query.ts';
import { needResults } from './need-results.ts';
import { fillForm, writeQuery } from './form-state.ts';
import { siteRoot } from './site-root.ts';

const form = document.querySelector<HTMLFormElement>('#need')!;
const found = document.querySelector<HTMLElement>('#found')!;
const table = document.querySelector<HTMLElement>('#table')!;
const all = document.querySelector<HTMLElement>('#all')!;
const root = siteRoot(form);

/** Judges all zones by the need in the address, and fills the form with it. An older answer does not stay. */
async function show(): Promise<void> {
  fillForm(form, location.search);
  const { search } = location;
  const need = needOf(search);
  table.innerHTML = found.innerHTML = '';
  all.hidden = false;
  if (!isAsked(need)) return;
  const data = await readData();
  // Meanwhile the reader may have gone back, or on.
  if (search !== location.search) return;
  if (data === null) {
    found.textContent = '园区的资料没有取到，没法比。请连上网再按一次“找”；下面的总表不用连网。';
    return;
  }
  const judged = judgeAll(data.zones, need, data.labels);
  found.innerHTML = foundWords(judged);
  // Where the zones are judged by what was asked, the list of what each states would say them twice.
  all.hidden = true;
  table.innerHTML = needResults(judged).html.replaceAll('href="/', `href="${root}`);
}

interface NeedData {
  zones: NeedZone[];
  labels: NeedLabels;
}

/** null where it cannot be had: the page lies in a folder, or the network is away. */
async function readData(): Promise<NeedData | null> {
  try {
    const response = await fetch(`${root}need/data.json`);
    return response.ok ? ((await response.json()) as NeedData) : null;
  } catch {
    return null;
  }
}

function foundWords(judged: Judged[]): string {
  const fits = judged.filter(({ tally }) => tally.fail + tally.unknown === 0).length;
  const failed = judged.filter(({ tally }) => tally.fail > 0).length;
  const first = judged.slice(0, 3).map(({ zone }) => zone.id);
  return `${judged.length}园里，全合的${fits}个，有不合的${failed}个，其余有未知、要问；最合的在前。<a href="${root}compare/?z=${first.join(',')}">比较前三园</a>`;
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
