import type { Redirect } from '../views/redirect.ts';
import { escapeMarkup as escape } from '../site/escape-markup.ts';

/** The page at an old address; it leads to the new one at once, without a script. */
export function movedPage({ to, label }: Redirect, site: string): string {
  const canonical = site ? `\n    <link rel="canonical" href="${escape(new URL(to.slice(1), site).href)}">` : '';
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width,initial-scale=1">
    <title>已移到：${escape(label)}</title>
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0;url=${escape(to)}">${canonical}
  </head>
  <body>
    <main>
      <h1>这一页换了地址</h1>
      <p>已移到<a href="${escape(to)}">${escape(label)}</a>。</p>
    </main>
  </body>
</html>
`;
}
