import { openYearbook } from '../src/open-yearbook.ts';
import { buildSite } from './lib/build-site.ts';
import { checkStep } from './lib/check-step.ts';
import { withLock } from './lib/lock.ts';
import { main } from './lib/main.ts';
import { Refusal } from './lib/refusal.ts';
import { assertCompilable, readSettings } from './lib/settings.ts';
import { assertReplaceable, recover } from './lib/swap.ts';

// npm run build: checks the content, builds beside the present site, and swaps the two.
await main(async () => {
  const settings = readSettings();
  assertCompilable();
  recover(settings.out);
  assertReplaceable(settings.out);
  const status = checkStep(settings.content);
  if (status !== 0) {
    console.log('没有构建：请先改正以上问题。原来的网站没有动。');
    return status;
  }
  try {
    await withLock(() => buildSite(settings));
  } catch (error) {
    // The content was changed during the build: its faults are printed as by the check.
    if (error instanceof Refusal || openYearbook(settings.content).problems.length === 0) throw error;
    return checkStep(settings.content);
  }
  return 0;
});
