import { describe, expect, it } from 'vitest';
import { citedBook, citedZone, type Cited } from './citation.ts';
import { citationForms } from './citation-forms.ts';

const book = { title: '某志', subtitle: '某省年鉴', volume: 2031, edition: '2031-06-30', site: 'https://example.org/' };
const zone = { id: 'dongwan', name: '东湾经济技术开发区', url: '/zones/dongwan/', asOfLabel: '2031年5月' };
const form = (cited: Cited, id: string) => citationForms(cited).find((one) => one.id === id)!.text;

describe('a citation', () => {
  it('of a zone names it, the book, what its figures stand on, the edition and the address', () => {
    expect(form(citedZone(book, zone), 'gbt7714')).toBe(
      '东湾经济技术开发区[M/OL]//某志：某省年鉴 2031卷. 资料截至2031年5月. (2031-06-30)[引用日期]. https://example.org/zones/dongwan/.',
    );
  });

  it('of the book is a book, of a zone a part of one', () => {
    expect(form(citedBook(book), 'ris')).toMatch(/^TY {2}- BOOK\n/);
    expect(form(citedZone(book, zone), 'ris')).toMatch(
      /^TY {2}- CHAP\n[\s\S]*\nT2 {2}- 某志：某省年鉴 2031卷\n[\s\S]*\nER {2}- $/,
    );
  });

  it('gives the address from the root where that of the site is not known', () => {
    expect(citedZone({ ...book, site: '' }, zone).url).toBe('/zones/dongwan/');
  });

  it('as BibTeX escapes what its readers would take for markup', () => {
    const odd = { ...citedBook(book), title: '占比98%{甲}' };
    expect(form(odd, 'bibtex')).toContain(String.raw`title = {占比98\%\{甲\}}`);
  });

  it('as CSL is JSON with the day of the edition in parts', () => {
    expect(JSON.parse(form(citedBook(book), 'csl'))[0]).toMatchObject({
      type: 'book',
      issued: { 'date-parts': [[2031, 6, 30]] },
    });
  });
});
