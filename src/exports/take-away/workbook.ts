import { escapeMarkup } from '../../site/escape-markup.ts';
import { archive } from './archive.ts';
import type { Cell, Table } from './column.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The tables as a workbook (Office Open XML), a sheet each. Texts are kept as texts in the cells themselves, so that
 * nothing is run as a formula or read as a date; every row and cell names its place, which some readers need.
 */
export function workbook(tables: Table[], edition: string): Uint8Array<ArrayBuffer> {
  const sheets = tables.map((table, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(table)] as const);
  const parts: [string, string][] = [
    ['[Content_Types].xml', contentTypes(tables.length)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(tables)],
    ['xl/_rels/workbook.xml.rels', relations([...tables.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as [string, string]), ['styles', 'styles.xml']])],
    ['xl/styles.xml', stylesXml],
    ...sheets.map(([path, xml]) => [path, xml] as [string, string]),
  ]; // prettier-ignore
  return archive(new Map(parts), edition);
}

function contentTypes(count: number): string {
  const override = (part: string, type: string) =>
    `<Override PartName="${part}" ContentType="${sheetType}.${type}+xml"/>`;
  const sheets = Array.from({ length: count }, (_, i) => override(`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet'));
  return `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', 'sheet.main')}${override('/xl/styles.xml', 'styles')}${sheets.join('')}</Types>`;
}

function relations(targets: [type: string, target: string][]): string {
  const each = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packaged}/relationships">${each.join('')}</Relationships>`;
}

function workbookXml(tables: Table[]): string {
  const sheets = tables.map(
    ({ title }, i) => `<sheet name="${escapeMarkup(title)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

/** Two looks: a plain cell, and the bold one of the heads. */
const stylesXml = `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`;

function sheetXml({ columns, rows }: Table): string {
  const widths = columns.map(
    (column, i) => `<col min="${i + 1}" max="${i + 1}" width="${widthOf(column.title, rows, i)}" customWidth="1"/>`,
  );
  const titles = rowXml(columns.map(({ title }) => title), 1, 1); // prettier-ignore
  const body = rows.map((row, i) => rowXml(row, i + 2));
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  return `${head}<worksheet xmlns="${main}">${frozen}<cols>${widths.join('')}</cols><sheetData>${titles}${body.join('')}</sheetData></worksheet>`;
}

function rowXml(cells: Cell[], row: number, style = 0): string {
  return `<row r="${row}">${cells.map((cell, i) => cellXml(cell, `${columnName(i)}${row}`, style)).join('')}</row>`;
}

function cellXml(cell: Cell, place: string, style: number): string {
  const at = `r="${place}"${style > 0 ? ` s="${style}"` : ''}`;
  if (cell === null || cell === undefined || cell === '') return '';
  if (typeof cell === 'number') return `<c ${at}><v>${cell}</v></c>`;
  const text = typeof cell === 'boolean' ? (cell ? '是' : '否') : cell;
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escapeMarkup(text)}</t></is></c>`;
}

/** 0 → A, 26 → AA. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** Of the widest of the first rows, a Chinese character counted twice; between 8 and 40. */
function widthOf(title: string, rows: Cell[][], column: number): number {
  const cells = [title, ...rows.slice(0, 50).map((row) => String(row[column] ?? ''))];
  const widest = Math.max(...cells.map((text) => [...text].reduce((sum, sign) => sum + (sign > '\u2E80' ? 2 : 1), 0)));
  return Math.min(Math.max(widest + 2, 8), 40);
}
