import { main } from './lib/main.ts';
import { codeChecks, runTool } from './lib/tools.ts';

// npm run types: TypeScript over the code, the scripts, the tests and the templates of pages.
await main(() => runTool(codeChecks.types));
