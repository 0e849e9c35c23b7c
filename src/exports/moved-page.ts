import type { Redirect } from '../views/redirect.ts';
import { escapeMarkup as escape } from '../site/escape-markup.ts';

/**
 * The page at an old address. It leads to the new one at once: by a script, because only a script can take the fragment
 * along, which names the fact or the paragraph; without scripts, to the page.
 */
export function movedPage({ to, label }: Redirect, site: string): string {
  const canonical = site ? `\n    <link rel="canonical" href="${escape(new URL(to.slice(1), site).href)}">` : '';
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width,initial-scale=1">
    <title>已移到：${escape(label)}</title>
    <meta name="robots" content="noindex">
    <noscript><meta http-equiv="refresh" content="0;url=${escape(to)}"></noscript>${canonical}
  </head>
  <body>
    <main>
      <h1>这一页换了地址</h1>
      <p>已移到<a href="${escape(to)}">${escape(label)}</a>。</p>
    </main>
    <script src="/moved.js"></script>
  </body>
</html>
`;
}
