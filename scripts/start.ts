import { main } from './lib/main.ts';
import { runScript } from './lib/run-script.ts';
import { serveUntilStopped } from './lib/serve-until-stopped.ts';
import { readSettings } from './lib/settings.ts';

// npm start: checks, builds, serves.
await main(async () => {
  const settings = readSettings();
  const status = await runScript('build');
  return status === 0 ? serveUntilStopped(settings) : status;
});
