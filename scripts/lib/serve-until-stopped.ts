import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.ts';
import { serve } from './serve.ts';
import { shown, type Settings } from './settings.ts';
import { siteAddress, siteBase } from './site-base.ts';

/** Serves the built site, prints its address once it answers, and stops on Ctrl-C. */
export async function serveUntilStopped(settings: Settings): Promise<number> {
  if (!existsSync(join(settings.out, 'index.html'))) {
    throw new Refusal(`${shown(settings.out)} 里还没有网站：请先运行 npm run build。`);
  }
  // Without YEARBOOK_BASE the site is served at the root, and under the path of `site:`, too, where the links of
  // 404.html lead.
  const bases = settings.base ? [settings.base] : ['/', siteBase(settings, siteAddress(settings.content))];
  const { url, close } = await serve(settings.out, bases);
  await fetch(url);
  console.log(`园志在 ${url}  （按 Ctrl-C 停止）`);
  await new Promise<void>((stopped) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopped());
  });
  close();
  return 0;
}
