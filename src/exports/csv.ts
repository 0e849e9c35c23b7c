import { doubtKindLabels } from '../model/doubt-mark.ts';
import type { Zone } from '../model/zone.ts';
import { address } from '../site/address.ts';
import { linkFrom } from '../site/link-from.ts';
import { exportZone } from './zone.ts';

const columns = [
  '园区', '编号', '指标', '名称', '主体', '数字', '下限', '上限', '单位', '限定', '文字', '期间', '起', '止', '累计', '性质', '存疑', '出处', '原句', '货币', '存疑类别',
]; // prettier-ignore

/** A cell as in RFC 4180. A text that a spreadsheet would run as a formula gets a leading apostrophe. */
export function cell(value: string | number | null | undefined): string {
  const text = value === null || value === undefined ? '' : String(value);
  const inert = typeof value === 'string' && /^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** 3:1 with the sign of a ratio (U+2236): a spreadsheet would take it for a time of the day. */
const ratio = (figure: string | null) => figure && figure.replace(/^(\d[\d.]*):(?=[\d.]+$)/, '$1∶');

/** A file of CSV. It begins with a byte order mark, without which spreadsheets misread Chinese. */
export function table(columns: string[], rows: Parameters<typeof cell>[0][][]): string {
  return `\uFEFF${[columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** /data/v1/zones/<id>.csv: the facts of a zone, one row each; doubts and their kinds in one order. */
export function factsCsv(zone: Zone, site: string): string {
  const link = linkFrom(address.zoneCsv(zone.id), site);
  const kinds = new Map(zone.doubts.map(({ id, kind }) => [id, doubtKindLabels[kind]]));
  const rows = exportZone(zone).facts.map((fact) => [
    zone.name, fact.id, fact.indicator.label, fact.label, fact.subject?.label ?? zone.shortName, ratio(fact.figure), fact.low, fact.high,
    fact.unit, fact.qualifier, fact.text, fact.period.label, fact.period.start, fact.period.end,
    fact.period.cumulative ? '是' : '', fact.status, fact.doubts.join(' '), link(fact.source.url), fact.source.quote, fact.currency,
    fact.doubts.map((id) => kinds.get(id)).join(' '),
  ]); // prettier-ignore
  return table(columns, rows);
}
