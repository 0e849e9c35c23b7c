import { main } from './lib/main.ts';
import { serveUntilStopped } from './lib/serve-until-stopped.ts';
import { readSettings } from './lib/settings.ts';
import { recover } from './lib/swap.ts';

// npm run preview: serves what was built last.
await main(async () => {
  const settings = readSettings();
  recover(settings.out);
  return serveUntilStopped(settings);
});
