import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { Features } from 'lightningcss';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { cacheFolder } from './scripts/lib/cache-folder.ts';
import { readSettings } from './scripts/lib/settings.ts';

// Pages link from the site's root; `npm run build` makes those links relative, so that one output serves any prefix.
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // As in JSX: a line break between two elements is none on the page, where it would be a gap in Chinese.
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  // One store for each content folder and state of the code: nothing of another yearbook can leak in.
  cacheDir: cacheFolder(readSettings().content),
  // For pages of the code (编例). Content never comes this way: src/reading/ parses it and nothing compiles it.
  markdown: { processor: unified({ remarkPlugins: [remarkCjkFriendly] }), syntaxHighlight: false },
  integrations: [mdx()],
  vite: {
    // Addresses inside style sheets and scripts are relative too.
    experimental: { renderBuiltUrl: (_, { hostType }) => (hostType === 'html' ? undefined : { relative: true }) },
    // Small files stay files: a policy without inline scripts and styles holds on every host.
    build: { modulePreload: false, assetsInlineLimit: 0 },
    // Else they are minified into `(width<=40rem)`, which phones before 2022 skip: they would get the wide page.
    css: { lightningcss: { include: Features.MediaRangeSyntax } },
    worker: { format: 'es' },
  },
});
