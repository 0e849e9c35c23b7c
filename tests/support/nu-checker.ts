import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../scripts/lib/settings.ts';

const version = '26.9.27';
const integrity = 'TkQd5DFfOaWC9ebtvozTsrH2Vaod3jYg+vrOeREzIXxBexLz9+rS2DNtjn7+RPUiZhgli0SghgBX6RJRNea0KA==';
const folder = join(root, 'node_modules/.cache/nu-checker');
const jar = join(folder, `vnu-${version}.jar`);

const run = promisify(execFile);

export const hasJava = () => spawnSync('java', ['-version']).status === 0;

/**
 * Fetches the jar from its npm package, once. It is no dependency: it has thirty megabytes for one test, and the
 * package installs a Java of its own.
 */
async function fetchJar(): Promise<string> {
  if (existsSync(jar)) return jar;
  mkdirSync(folder, { recursive: true });
  await run('npm', ['pack', `vnu-jar@${version}`, '--silent', '--pack-destination', folder], { cwd: folder });
  const archive = join(folder, `vnu-jar-${version}.tgz`);
  const found = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (found !== integrity) throw new Error(`vnu-jar ${version} is not what it was`);
  await run('tar', ['-xzf', archive, '-C', folder, 'package/build/dist/vnu.jar']);
  renameSync(join(folder, 'package/build/dist/vnu.jar'), jar);
  rmSync(join(folder, 'package'), { recursive: true });
  rmSync(archive);
  return jar;
}

interface Message {
  url: string;
  lastLine?: number;
  message: string;
  extract?: string;
}

/** The errors that the W3C checker finds in the pages of a built site. */
export async function nuErrors(site: string): Promise<string[]> {
  const parameters = ['-Xss4m', '-jar', await fetchJar(), '--format', 'json', '--errors-only', '--skip-non-html'];
  const output = await new Promise<string>((resolve) => {
    execFile('java', [...parameters, site], { maxBuffer: 1e9 }, (_, __, errors) => resolve(errors));
  });
  const { messages } = JSON.parse(output) as { messages: Message[] };
  return messages.map(({ url, lastLine, message, extract = '' }) => {
    return `${url.split('/').slice(-4).join('/')}:${lastLine ?? 1} ${message} ${extract.trim()}`;
  });
}
