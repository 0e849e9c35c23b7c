import { verdictWords, type Judged, type Verdict, type VerdictState } from '../views/need.ts';
import { html, nothing, type Raw } from './html.ts';
import { address } from '../site/address.ts';
import { sourceMark } from './source-mark.ts';

/** For whatever reason. */
const isUnknown = (state: VerdictState) => state !== 'pass' && state !== 'fail';

/** The zones judged by a need: each condition with its receipt, or with the question to ask. */
export function needTable(judged: Judged[]): Raw {
  const conditions = judged[0]?.verdicts ?? [];
  return html`<table class="data-table need-table">
    <thead>
      <tr>
        <th scope="col">园区</th>
        ${conditions.map(({ condition }) => html`<th scope="col">${condition}</th>`)}
        <th scope="col">下一步</th>
      </tr>
    </thead>
    <tbody>
      ${judged.map(rowOf)}
    </tbody>
  </table>`;
}

const rowOf = ({ zone, verdicts, tally }: Judged): Raw =>
  html`<tr>
    <th scope="row">
      <a class="plain" href="${zone.url}">${zone.name}</a
      ><small>合${tally.pass}，不合${tally.fail}，未知${tally.unknown}</small>
    </th>
    ${verdicts.map(cellOf)}
    <td><a href="${address.brief(zone.id)}">行前单</a></td>
  </tr>`;

function cellOf({ condition, state, evidence, ask }: Verdict): Raw {
  const said = evidence
    ? html` <a class="plain" href="${evidence.url}">${evidence.text}</a>${sourceMark(evidence.source)}`
    : nothing;
  return html`<td data-k="${condition}">
    <b class="verdict-${state}${isUnknown(state) ? ' verdict-unknown' : ''}">${verdictWords[state]}</b
    >${said}${ask ? html`<small>问：${ask}</small>` : nothing}
  </td>`;
}
