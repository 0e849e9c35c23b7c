import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Twelve hexadecimal digits of a hash over all parts. */
export function digest(parts: (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 12);
}

/** The same over files of a folder, with their names. */
export const digestOf = (folder: string, files: string[]) =>
  digest(files.flatMap((file) => [file, readFileSync(join(folder, file))]));
