import { unzipSync } from 'fflate';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../../src/exports/take-away/datapackage.ts';
import { shown } from './settings.ts';

/** Where a closed volume is kept: the zip of its site, and the hash of the zip. */
export const volumeFiles = (content: string, year: number) => ({
  zip: join(content, 'volumes', `${year}.zip`),
  hash: join(content, 'volumes', `${year}.sha256`),
});

/**
 * Unpacks the closed volumes into the site, each to `/<year>/`; gives their number.
 * @throws Error with one sentence where a volume is not the one that was closed.
 */
export function unpackVolumes(content: string, years: number[], site: string): number {
  for (const year of years)
    for (const [path, bytes] of Object.entries(unzipSync(provedVolume(content, year)))) {
      const file = join(site, String(year), path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
  return years.length;
}

/** The zip of a volume whose hash is the one written when it was closed. */
function provedVolume(content: string, year: number): Uint8Array {
  const { zip, hash } = volumeFiles(content, year);
  if (!existsSync(hash)) throw new Error(`没有 ${shown(hash)}，不知道 ${year} 卷合卷时的校验和：请从备份取回它。`);
  const [closed] = readFileSync(hash, 'utf8').trim().split(/\s/);
  const bytes = readFileSync(zip);
  if (sha256(bytes) === closed) return bytes;
  throw new Error(`${shown(zip)} 与合卷时的不一样（校验和不合）：合了的卷不能改，请从备份取回它。`);
}
