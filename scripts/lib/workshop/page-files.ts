import { join } from 'node:path';
import { root } from '../settings.ts';

/** The script and the sheet of the page, made when the workshop starts; nothing of them is written. */
export interface PageFiles {
  script: string;
  sheet: string;
}

/** Bundles the page in memory, by the bundler that Astro brings. */
export async function pageFiles(): Promise<PageFiles> {
  const { build } = await import('vite');
  const result = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      cssCodeSplit: false,
      rollupOptions: { input: join(root, 'src/workshop/page/page.ts') },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const script = outputs.find((file) => file.type === 'chunk')?.code ?? '';
  const sheet = outputs.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  return { script, sheet: sheet && 'source' in sheet ? String(sheet.source) : '' };
}

export const pageHtml = `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>园志工作台</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="page.css"></head>
<body><noscript>工作台要用脚本，请在浏览器里打开。</noscript><div id="workshop"></div><script type="module" src="page.js"></script></body>
</html>
`;
