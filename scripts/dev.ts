import { watch } from 'node:fs';
import { keepParsed } from './lib/cache-folder.ts';
import { main } from './lib/main.ts';
import { assertCompilable, readSettings, root } from './lib/settings.ts';
import { searchInDev } from './lib/search-in-dev.ts';
import { recover } from './lib/swap.ts';

/** Calls `run` a moment after the last of several changes, and never twice at the same time. */
function onChange(content: string, run: () => Promise<unknown>): void {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  const next = () => {
    running = running.then(run).catch((error: unknown) => console.error(String(error)));
  };
  watch(content, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(next, 200);
  });
}

// npm run dev: live editing, in the foreground, with the same faults shown as by `npm run check`.
await main(async () => {
  const { content, out } = readSettings();
  assertCompilable();
  recover(out);
  process.env.YEARBOOK_CONTENT = content;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_DEV_BACKGROUND = '0';
  const search = searchInDev(content);
  keepParsed(content);
  // While there are faults, the index before stays, and the pages say what is wrong.
  await search.update();
  const { dev } = await import('astro');
  const server = await dev({ ...search.config, root, server: { host: '127.0.0.1', port: 4321 }, logLevel: 'warn' });
  onChange(content, search.update);
  console.log(`园志在 http://127.0.0.1:${server.address.port}/  （边改边看；按 Ctrl-C 停止）`);
  await new Promise<void>((stopped) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopped());
  });
  search.close();
  await server.stop();
  process.exit(0);
});
