import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from './refusal.ts';
import { shown } from './settings.ts';

/**
 * Writes a new file and the folders above it; gives its path.
 * @throws Refusal where it is there already: nothing is ever overwritten.
 */
export function newFile(file: string, what: string, text: string): string {
  if (existsSync(file)) throw new Refusal(`${what}已经有了，在 ${shown(file)}：请换一个编号，或直接修改它。`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}
