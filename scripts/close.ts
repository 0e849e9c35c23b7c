import { existsSync } from 'node:fs';
import { openYearbook } from '../src/open-yearbook.ts';
import { keepParsed } from './lib/cache-folder.ts';
import { checkStep } from './lib/check-step.ts';
import { closeVolume, faultsOfVolume, leftOut } from './lib/close-volume.ts';
import { volumeFiles } from './lib/closed-volumes.ts';
import { withLock } from './lib/lock.ts';
import { main } from './lib/main.ts';
import { Refusal } from './lib/refusal.ts';
import { report } from './lib/report.ts';
import { readSettings, shown } from './lib/settings.ts';

/** @throws Refusal where the year is none that can be closed. */
function yearToClose(given: string[], content: string): number {
  const [year = '', ...more] = given;
  if (!/^\d{4}$/.test(year) || more.length > 0)
    throw new Refusal('用法：npm run close -- <年>，如 npm run close -- 2024。');
  const { zip } = volumeFiles(content, Number(year));
  if (existsSync(zip))
    throw new Refusal(`${year} 卷已经合了，在 ${shown(zip)}：合了的卷不能改；错处请写进 corrections.yaml。`);
  return Number(year);
}

/** @throws Refusal where no report was printed in that year, or where the year is not over at the edition. */
function assertVolume(content: string, year: number): void {
  const { volumes, volume } = openYearbook(content).book;
  const known = volumes
    .filter(({ year: own, articles }) => own < volume && articles.length > 0)
    .map(({ year: own }) => own);
  if (known.includes(year)) return;
  const which = known.length > 0 ? `可以合的有 ${known.join('、')}` : '现在没有可以合的卷';
  throw new Refusal(`不能合 ${year} 卷：只能合截止日那一年以前、有报道的卷，${which}。`);
}

// npm run close -- <year>: keeps the volume of a year as a zip with its hash; later builds put it at /<year>/.
await main(async () => {
  const { content } = readSettings();
  keepParsed(content);
  const year = yearToClose(process.argv.slice(2), content);
  const status = checkStep(content);
  if (status !== 0) return status;
  assertVolume(content, year);
  const faults = faultsOfVolume(content, year);
  if (faults.length > 0) return report(faults, '0.0');
  await withLock(() => closeVolume(content, year));
  for (const line of leftOut(content, year)) console.log(`略去  ${line}`);
  console.log(
    `已合 ${year} 卷：${shown(volumeFiles(content, year).zip)}；从此每次构建都放在 /${year}/，请连同校验和一起存进版本库。`,
  );
  return 0;
});
