import { globSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { headerRules } from './header-rules.ts';

/** Writes what hosts and crawlers ask for: `_headers`, `.nojekyll`, `robots.txt` and, with an address, the sitemap. */
export function writeHostFiles(folder: string, site: string): void {
  writeFileSync(join(folder, '_headers'), headerRules(topNames(folder)));
  // GitHub Pages would leave out folders that begin with an underscore.
  writeFileSync(join(folder, '.nojekyll'), '');
  writeFileSync(join(folder, 'robots.txt'), robots(site));
  if (site) writeFileSync(join(folder, 'sitemap.xml'), sitemap(pageAddresses(folder), site));
}

/** What lies at the top: `zones/`, `404.html` … */
const topNames = (folder: string) =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.') && name !== '_headers')
    .map((name) => (statSync(join(folder, name)).isDirectory() ? `${name}/` : name))
    .sort();

const robots = (site: string) =>
  `User-agent: *\nAllow: /\n${site ? `\nSitemap: ${new URL('sitemap.xml', site).href}\n` : ''}`;

/** Pages that want to be found: 404.html and the pages at old addresses do not. */
function pageAddresses(folder: string): string[] {
  return globSync('**/index.html', { cwd: folder })
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
