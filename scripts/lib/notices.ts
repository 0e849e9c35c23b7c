import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { tool } from './tools.ts';

/** Packages of which data or programs are in every site, though no page's script imports them. */
const inEverySite: Record<string, string> = {
  pagefind: 'pagefind/: the search and its WebAssembly',
  'opencc-js': 'pagefind/lexicon.json: variant characters, from the dictionaries of OpenCC',
  'pinyin-pro': 'pagefind/lexicon.json, sounds.json: readings of characters',
};

/** `…/node_modules/@scope/name/x.js` → `@scope/name`. */
const packageOf = (file: string) => /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1];

/** Collects the packages whose code is in the scripts of the site, and in their workers. */
export function collectPackages(found: Set<string>): Plugin {
  return {
    name: 'yearbook-notices',
    generateBundle(_, bundle) {
      if (this.environment && this.environment.name !== 'client') return;
      for (const part of Object.values(bundle))
        for (const file of part.type === 'chunk' ? part.moduleIds : []) {
          const name = packageOf(file);
          if (name) found.add(name.replaceAll('\\', '/'));
        }
    },
  };
}

const licenceFiles = ['LICEN[CS]E*', 'LICEN[CS]ES/*', 'NOTICE*', 'THIRD_PARTY*', 'LICEN[CS]E/*'];

function noticeOf(name: string): string {
  const folder = tool(name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const files = globSync(licenceFiles, { cwd: folder, withFileTypes: true }).filter((file) => file.isFile());
  const texts = files
    .map((file) => join(file.parentPath, file.name))
    .sort()
    .map((file) => readFileSync(file, 'utf8').trim());
  if (texts.length === 0) texts.push(`${license}; the package brings no text of its licence.`);
  const where = inEverySite[name] ?? '_astro/: scripts of pages';
  return [`${name} ${version} (${license})`, where, '', ...texts].join('\n');
}

/** The notices that the licences of what a site ships ask for: a text file, the same for the same packages. */
export function noticesOf(found: Set<string>): string {
  const names = [...new Set([...Object.keys(inEverySite), ...found])].sort();
  return `${names.map(noticeOf).join(`\n\n${'='.repeat(80)}\n\n`)}\n`;
}
