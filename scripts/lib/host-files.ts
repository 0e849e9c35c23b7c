import { globSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { headerRules } from './header-rules.ts';

/**
 * Writes the files for hosts and crawlers: `_headers`, `.nojekyll`, `robots.txt` and, if the site has an address, the
 * sitemap.
 */
export function writeHostFiles(folder: string, site: string): void {
  writeFileSync(join(folder, '_headers'), headerRules(topNames(folder)));
  // Without this file GitHub Pages leaves out folders that begin with an underscore.
  writeFileSync(join(folder, '.nojekyll'), '');
  writeFileSync(join(folder, 'robots.txt'), robots(site));
  if (site) writeFileSync(join(folder, 'sitemap.xml'), sitemap(pageAddresses(folder), site));
}

/** The files and folders at the top of the site: `zones/`, `404.html` … */
const topNames = (folder: string) =>
  namesIn(folder)
    .flatMap((name) => (isVolume(name) ? namesIn(join(folder, name)).map((inner) => name + inner) : [name]))
    .sort();

/** The files and folders in a folder, folders with a slash. */
const namesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.') && name !== '_headers')
    .map((name) => (statSync(join(folder, name)).isDirectory() ? `${name}/` : name));

/** A closed volume has a search of its own, whose policy is another one. */
const isVolume = (name: string) => /^\d{4}\/$/.test(name);

const robots = (site: string) =>
  `User-agent: *\nAllow: /\n${site ? `\nSitemap: ${new URL('sitemap.xml', site).href}\n` : ''}`;

/** The addresses of pages for search engines: all but 404.html, closed volumes and the pages at old addresses. */
function pageAddresses(folder: string): string[] {
  return globSync('**/index.html', { cwd: folder })
    .filter((page) => !/^\d{4}[\\/]/.test(page))
    .filter((page) => !readFileSync(join(folder, page), 'utf8').includes('<meta name="robots" content="noindex"'))
    .map((page) => page.replaceAll(sep, '/').replace(/index\.html$/, ''))
    .sort();
}

function sitemap(pages: string[], site: string): string {
  const urls = pages.map((page) => `  <url><loc>${new URL(page, site).href.replaceAll('&', '&amp;')}</loc></url>`);
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}
