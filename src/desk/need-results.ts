import { verdictWords, type Judged, type Verdict } from '../views/need.ts';
import { html, nothing, type Raw } from './html.ts';
import { address } from '../site/address.ts';
import { sourceMark } from './source-mark.ts';

const isSilent = ({ state }: Verdict) => state === 'silent';

/** The zones judged by a need, the best first; those of which no report says anything that is asked, in one line. */
export function needResults(judged: Judged[]): Raw {
  const silent = judged.filter(({ verdicts }) => verdicts.every(isSilent));
  const told = judged.filter((zone) => !silent.includes(zone));
  return html`${told.map(resultOf)}${silent.length > 0 ? silentLine(silent) : nothing}`;
}

const resultOf = ({ zone, verdicts, tally }: Judged): Raw =>
  html`<article class="need-result">
    <div>
      <h3><a href="${zone.url}">${zone.name}</a><small>${zone.place}</small></h3>
      <p class="need-score">
        <b>${tally.pass}</b>合 <b>${tally.fail}</b>不合 <b>${tally.unknown}</b>未知
        <a href="${address.brief(zone.id)}">行前单</a>
      </p>
    </div>
    <ul class="need-reasons">
      ${verdicts.filter((verdict) => !isSilent(verdict)).map(reasonOf)}${silentReasons(verdicts.filter(isSilent))}
    </ul>
  </article>`;

function reasonOf({ condition, state, evidence, ask }: Verdict): Raw {
  const said = evidence
    ? html`<a class="plain" href="${evidence.url}">${evidence.text}</a>${sourceMark(evidence.source)}`
    : nothing;
  return html`<li class="verdict-${state}">
    <b>${condition}</b
    ><span
      ><span class="verdict-word">${verdictWords[state]}：</span>${said}${
        ask ? html`<small>问：${ask}</small>` : nothing
      }</span
    >
  </li>`;
}

/** What nobody wrote is named together, and asked about one by one. */
function silentReasons(verdicts: Verdict[]): Raw {
  if (verdicts.length === 0) return nothing;
  const asks = verdicts.flatMap(({ ask }) => ask ?? []).join('');
  return html`<li class="verdict-silent">
    <b>${verdictWords.silent}</b
    ><span
      >${verdicts.map(({ condition }) => condition).join('、')}${asks ? html`<small>问：${asks}</small>` : nothing}</span
    >
  </li>`;
}

const silentLine = (silent: Judged[]): Raw =>
  html`<div class="need-silent">
    <h3>所问的一项也没写<small>${silent.length}园</small></h3>
    <p class="inline-list">${silent.map(({ zone }) => html`<a href="${zone.url}">${zone.name}</a>`)}</p>
  </div>`;
