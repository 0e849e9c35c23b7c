import { checkStep } from './lib/check-step.ts';
import { main } from './lib/main.ts';
import { readSettings } from './lib/settings.ts';
import { recover } from './lib/swap.ts';

// npm run check: checks the content alone, and writes nothing.
await main(async () => {
  const { content, out } = readSettings();
  recover(out);
  return checkStep(content);
});
