import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Twelve hexadecimal digits that differ where any part does. */
export function digest(parts: (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 12);
}

/** The same of files of a folder, their names included. */
export const digestOf = (folder: string, files: string[]) =>
  digest(files.flatMap((file) => [file, readFileSync(join(folder, file))]));
