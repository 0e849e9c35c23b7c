import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync, type Dirent } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { hostFolder, isJunk } from '../../src/reading/host-folder.ts';
import { Refusal } from './refusal.ts';
import { shown } from './settings.ts';

const filesIn = (folder: string): Dirent[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !isJunk(name))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : entry.isFile() ? [entry] : []));

/**
 * Copies the files of `<content>/host/` to the site's root.
 * @throws Refusal where one would take the place of a file of the site.
 */
export function copyHostFolder(content: string, site: string): void {
  const folder = join(content, hostFolder);
  if (!existsSync(folder)) return;
  for (const { parentPath, name } of filesIn(folder)) {
    const source = join(parentPath, name);
    const target = join(site, relative(folder, source));
    if (existsSync(target)) {
      throw new Refusal(`${shown(source)} 与网站自己的文件同名，放上去会换掉那一页：请改名，或移走它。`);
    }
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, readFileSync(source));
  }
}
