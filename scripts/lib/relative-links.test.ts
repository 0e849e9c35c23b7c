import { describe, expect, test } from 'vitest';
import { relativeAddress } from '../../src/site/relative-address.ts';
import { rewriteFor, rewriteHtml } from './relative-links.ts';

describe('relativeAddress', () => {
  test.each([
    ['/', '/', 'index.html'],
    ['/zones/', '/', 'zones/index.html'],
    ['/', '/zones/x/', '../../index.html'],
    ['/zones/x/', '/zones/x/articles/y/', '../../index.html'],
    ['/zones/x/#p1', '/zones/x/articles/y/', '../../index.html#p1'],
    ['/zones/x/#p1', '/zones/x/', '#p1'],
    ['/zones/x/', '/zones/x/', 'index.html'],
    ['/zones/x', '/zones/', 'x'],
    ['/search/?q=煤', '/search/', 'index.html?q=煤'],
    ['/search/?q=煤', '/zones/', '../search/index.html?q=煤'],
    ['/_astro/a.css', '/zones/x/', '../../_astro/a.css'],
    ['/zones/y/', '/zones/x/', '../y/index.html'],
    ['/zones/y/?a=/&b#c/', '/zones/x/', '../y/index.html?a=/&b#c/'],
    ['/data/v1/zones.json', '/data/', 'v1/zones.json'],
    ['https://example.org/', '/zones/', 'https://example.org/'],
    ['//example.org/', '/zones/', '//example.org/'],
    ['#facts', '/zones/', '#facts'],
  ])('%s seen from %s is %s', (address, page, expected) => {
    expect(relativeAddress(address, page)).toBe(expected);
    if (!expected.startsWith('http') && !expected.startsWith('//')) {
      const [origin, file] = ['https://a.test', address.replace(/^([^?#]*\/)(?=[?#]|$)/, '$1index.html')];
      expect(new URL(expected, `${origin}${page}index.html`).href).toBe(
        new URL(file, `${origin}${page}index.html`).href,
      );
    }
  });
});

describe('rewriteHtml', () => {
  const onZone = rewriteFor('/zones/x/', '/');

  test('rewrites links, pictures, forms, sets and refreshes', () => {
    const html =
      '<a href="/">首页</a><img src="/a.png" srcset="/a.png 1x, /b.png 2x" alt="图"><form action="/search/"></form>' +
      '<meta http-equiv="refresh" content="0;url=/zones/y/">';
    expect(rewriteHtml(html, onZone)).toBe(
      '<a href="../../index.html">首页</a><img src="../../a.png" srcset="../../a.png 1x, ../../b.png 2x" alt="图">' +
        '<form action="../../search/index.html"></form><meta http-equiv="refresh" content="0;url=../y/index.html">',
    );
  });

  test('leaves text, comments, drawings and other addresses as they are', () => {
    const html =
      '<!doctype html><p>见 /zones/ &amp; 其他</p><!-- /a --><svg viewBox="0 0 1 1"><use href="#a"/></svg><a href="mailto:a@b.c">信</a>';
    expect(rewriteHtml(html, onZone)).toBe(html);
  });

  test('changes nothing else in a tag', () => {
    expect(rewriteHtml('<svg viewBox="0 0 1 1"><a hidden class=x xlink:href="/zones/?a=1&amp;b"/></svg>', onZone)).toBe(
      '<svg viewBox="0 0 1 1"><a hidden class=x xlink:href="../index.html?a=1&amp;b"/></svg>',
    );
  });

  test('404.html gets the base', () => {
    expect(rewriteHtml('<a href="/zones/">园区</a>', rewriteFor('/404.html', '/yearbook/'))).toBe(
      '<a href="/yearbook/zones/">园区</a>',
    );
  });
});
