import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../../scripts/lib/settings.ts';
import { sfntOf } from './sfnt.ts';

/** One file for each weight, with common Chinese and Latin; the numbered files hold rare characters and signs. */
const files = [
  ...[400, 500, 600, 700].map((weight) => `noto-sans-sc/files/noto-sans-sc-chinese-simplified-${weight}-normal.woff`),
  ...[400, 500, 600, 700].map((weight) => `noto-serif-sc/files/noto-serif-sc-chinese-simplified-${weight}-normal.woff`),
  'noto-sans-sc/files/noto-sans-sc-[0-9]*-400-normal.woff',
];

const rename = (from: string, to: string) =>
  `<match target="scan"><test name="family" compare="contains"><string>${from}</string></test>
  <edit name="family" mode="assign" binding="same"><string>${to}</string></edit></match>`;

const prefer = (generic: string, family: string) =>
  `<match target="pattern"><test name="family"><string>${generic}</string></test>
  <edit name="family" mode="prepend" binding="strong"><string>${family}</string></edit></match>`;

const configuration = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
<dir>${folder}</dir>
<cachedir>${folder}/cache</cachedir>
${rename('Noto Serif SC', 'Noto Serif SC')}
${rename('Noto Sans SC', 'Noto Sans SC')}
${prefer('serif', 'Noto Serif SC')}
${prefer('sans-serif', 'Noto Sans SC')}
${prefer('system-ui', 'Noto Sans SC')}
</fontconfig>
`;

/**
 * Writes the only fonts that the tests use, since a bare machine has no Chinese font and text must have the same width
 * everywhere. `finished` is the later name of the folder, where fontconfig looks for them.
 */
export function writeFonts(folder: string, finished: string): void {
  mkdirSync(join(folder, 'cache'), { recursive: true });
  const packages = join(root, 'node_modules', '@fontsource');
  for (const file of globSync(files, { cwd: packages })) {
    writeFileSync(join(folder, `${basename(file, '.woff')}.ttf`), sfntOf(readFileSync(join(packages, file))));
  }
  writeFileSync(join(folder, 'fonts.conf'), configuration(finished));
}
