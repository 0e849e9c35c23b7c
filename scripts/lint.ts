import { main } from './lib/main.ts';
import { codeChecks, runTool } from './lib/tools.ts';

// npm run lint: the format of all files, then the rules of the code; both run, whatever the first one finds.
await main(async () => {
  const format = await runTool(codeChecks.format);
  const rules = await runTool(codeChecks.rules);
  return Math.max(format, rules);
});
