import { asksFor } from './lib/asks-for.ts';
import { checkStep } from './lib/check-step.ts';
import { fixContent } from './lib/fix-content.ts';
import { main } from './lib/main.ts';
import { printStep } from './lib/print-step.ts';
import { readSettings } from './lib/settings.ts';
import { recover } from './lib/swap.ts';

// npm run check: checks the content alone, and writes nothing. With `-- --fix` it first mends what has one meaning.
// Where printed texts are at hand, it also holds the articles against them; a build never reads those.
await main(async () => {
  const { content, out } = readSettings();
  recover(out);
  if (asksFor('--fix', process.argv.slice(2))) fixContent(content);
  return checkStep(content, printStep(content));
});
