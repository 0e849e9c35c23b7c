import type { Bar } from '../views/bars.ts';
import { monthStrip } from '../diagrams/month-strip.ts';
import { differsLabel, type ComparedValue, type ComparedWords, type Comparison, type RowResult } from '../views/comparison.ts'; // prettier-ignore
import { html, nothing, type Raw } from './html.ts';
import { sourceMark } from './source-mark.ts';

/** The table of a comparison. The build and the reader's browser use the same function. */
export function compareTable({ zones, rows, gaps }: Comparison): Raw {
  return html`<table class="comparison zones-${zones.length}">
    <caption class="visually-hidden">
      ${zones.map(({ name }) => name).join('、')}比较
    </caption>
    <thead>
      <tr>
        <td><span class="visually-hidden">指标</span></td>
        ${zones.map(
          ({ name, url, place }) => html`<th scope="col"><a href="${url}">${name}</a><small>${place}</small></th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${groupsOf(rows).flatMap((group) => groupRows(group, zones.length))}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">本表缺项</th>
        ${gaps.map((gap) => html`<td><span class="value">${gap}</span><small>共${rows.length}行</small></td>`)}
      </tr>
      <tr>
        <th scope="row">行前单</th>
        ${zones.map(({ name, url }) => html`<td class="in-words"><a href="${url}brief/">${name}行前单</a></td>`)}
      </tr>
    </tfoot>
  </table>`;
}

/** Rows in groups, each from one head to the next. */
function groupsOf(rows: RowResult[]): RowResult[][] {
  const groups: RowResult[][] = [];
  for (const row of rows) {
    if (row.row.group || groups.length === 0) groups.push([]);
    groups.at(-1)!.push(row);
  }
  return groups;
}

const isEmpty = ({ values, words }: RowResult) =>
  values.every((value) => !value) && words.every((list) => !list.length);

/** One row names everything that none of the zones discloses. */
function groupRows(rows: RowResult[], zones: number): Raw[] {
  const [given, empty] = [rows.filter((row) => !isEmpty(row)), rows.filter(isEmpty)];
  const head = html`<tr class="group-row">
    <th colspan="${zones + 1}" scope="colgroup">${rows[0]!.row.group ?? ''}</th>
  </tr>`;
  const none = html`<tr>
    <th scope="row">都未披露</th>
    <td class="is-missing in-words whole-row" colspan="${zones}">${empty.map(({ row }) => row.label).join('、')}</td>
  </tr>`;
  return [head, ...given.map(rowOf), ...(empty.length > 0 ? [none] : [])];
}

function rowOf({ row, values, words, differs, bars }: RowResult): Raw {
  const flag =
    differs.length > 0 ? html`<span class="difference-flag"><b>异</b>${differsLabel(differs)}</span>` : nothing;
  const cells =
    row.kind === 'values'
      ? values.map((value, i) => (value ? valueCell(value, bars?.[i] ?? null) : missing))
      : words.map((list) => (list.length > 0 ? wordCell(list) : missing));
  return html`<tr class="${differs.length > 0 ? 'is-different' : 'is-same'}">
    <th scope="row">${row.label}${flag}</th>
    ${cells}
  </tr>`;
}

const missing = html`<td class="is-missing"><span class="undisclosed">未披露</span></td>`;

function valueCell(value: ComparedValue, bar: Bar | null): Raw {
  const drawn =
    bar === null
      ? nothing
      : html`<svg class="compare-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect${bar.x > 0 ? html` x="${bar.x}"` : nothing} width="${bar.width}" height="8" />
          ${bar.zero > 0 ? html`<path class="axis-line" d="M${bar.zero} 0V8" />` : nothing}
        </svg>`;
  const note = value.note ? html`<small>${value.note}</small>` : nothing;
  const figure = html`<span class="value">${value.number}<bdi>${value.rest}</bdi></span>`;
  return html`<td>
    <a class="plain" href="${value.url}">${figure}</a
    >${sourceMark(value.source)}${doubtMark(value)}${drawn}<small>${value.period}${strip(value)}</small>${note}
  </td>`;
}

function strip({ months }: ComparedValue): Raw {
  if (!months) return nothing;
  const { all, lit } = monthStrip(months);
  return html`<svg class="month-strip" viewBox="0 0 59 7" aria-hidden="true">
    <path d="${all}" />
    <path class="is-lit" d="${lit}" />
  </svg>`;
}

const doubtMark = ({ doubted }: { doubted?: true }) => (doubted ? html` <span class="editor-ink">疑</span>` : nothing);

const wordCell = (list: ComparedWords[]): Raw =>
  html`<td class="in-words">
    ${list.map(
      (words) =>
        html`<p>
          <a class="plain" href="${words.url}">${words.text}</a
          >${words.source ? sourceMark(words.source) : nothing}${doubtMark(words)}
        </p>`,
    )}
  </td>`;
