import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { main } from './lib/main.ts';
import { printedFolder } from './lib/printed-texts.ts';
import { readSettings, root } from './lib/settings.ts';
import { recover } from './lib/swap.ts';
import { DraftStore } from './lib/workshop/draft-store.ts';
import { pageFiles } from './lib/workshop/page-files.ts';
import { serveWorkshop } from './lib/workshop/workshop-server.ts';
import { Workshop } from './lib/workshop/workshop.ts';

// npm run workshop: the editor's local page, from a printed text to a zone. Nobody but this machine can reach it, and
// only with the token in the printed address.
await main(async () => {
  const { content, out } = readSettings();
  recover(out);
  const store = new DraftStore(resolve(root, process.env.YEARBOOK_DRAFTS || 'drafts'));
  const workshop = new Workshop({ content, printed: printedFolder() }, store);
  const { url, close } = await serveWorkshop(workshop, await pageFiles(), randomBytes(18).toString('base64url'), 4400);
  console.log(`工作台在 ${url}  （只给本机；按 Ctrl-C 停止，做了一半的稿子都留着）`);
  await new Promise<void>((stopped) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopped());
  });
  close();
  return 0;
});
