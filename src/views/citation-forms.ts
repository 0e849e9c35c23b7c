import type { Cited } from './citation.ts';

/** A citation as one of the four forms that readers ask for. */
export interface CitationForm {
  id: 'gbt7714' | 'bibtex' | 'ris' | 'csl';
  label: string;
  text: string;
}

/** The day on which the reader saw the page is the reader's to fill in. */
const seen = '[引用日期]';

/** GB/T 7714—2015, an electronic book or a part of one. */
function gbt7714({ title, within, edition, url, note }: Cited): string {
  const part = within ? `[M/OL]//${within}` : '[M/OL]';
  return `${title}${part}.${note ? ` ${note}.` : ''} (${edition})${seen}. ${url}.`;
}

/** A value in braces, in which only braces, backslashes and the percent sign mean something. */
const braced = (value: string) => `{${value.replace(/[{}\\%]/g, String.raw`\$&`)}}`;

function bibtex({ id, title, within, volume, url, note }: Cited): string {
  const fields = [
    ['title', title],
    ...(within ? [['booktitle', within]] : []),
    ['year', String(volume)],
    ['url', url],
    ...(note ? [['note', note]] : []),
    ['language', 'Chinese'],
  ] as [string, string][];
  const kind = within ? 'incollection' : 'book';
  return `@${kind}{${id},\n${fields.map(([name, value]) => `  ${name} = ${braced(value)}`).join(',\n')}\n}`;
}

/** RIS: a line a field, a part of a book or a book. */
function ris({ id, title, within, volume, edition, url, note }: Cited): string {
  const lines = [
    ['TY', within ? 'CHAP' : 'BOOK'],
    ['ID', id],
    ['TI', title],
    ...(within ? [['T2', within]] : []),
    ['PY', String(volume)],
    ['DA', edition.replaceAll('-', '/')],
    ...(note ? [['N1', note]] : []),
    ['UR', url],
    ['LA', 'zh-CN'],
    ['ER', ''],
  ] as [string, string][];
  return lines.map(([tag, value]) => `${tag}  - ${value}`).join('\n');
}

/** CSL-JSON, which Zotero and others read. */
function csl({ id, title, within, edition, url, note }: Cited): string {
  const item = {
    id,
    type: within ? 'chapter' : 'book',
    title,
    ...(within && { 'container-title': within }),
    issued: { 'date-parts': [edition.split('-').map(Number)] },
    URL: url,
    ...(note && { note }),
    language: 'zh-CN',
  };
  return JSON.stringify([item]);
}

export const citationForms = (cited: Cited): CitationForm[] => [
  { id: 'gbt7714', label: 'GB/T 7714', text: gbt7714(cited) },
  { id: 'bibtex', label: 'BibTeX', text: bibtex(cited) },
  { id: 'ris', label: 'RIS', text: ris(cited) },
  { id: 'csl', label: 'CSL-JSON', text: csl(cited) },
];
