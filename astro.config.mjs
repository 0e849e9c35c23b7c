import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { Features } from 'lightningcss';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { cacheFolder } from './scripts/lib/cache-folder.ts';
import { readSettings } from './scripts/lib/settings.ts';

// Pages link from the site's root; `npm run build` makes those links relative, so that one output works under any
// prefix.
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // As in JSX, a line break between two elements is dropped: on the page it would be a gap in Chinese text.
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  // A cache for each content folder and version of the code, so that nothing of another yearbook gets into a build.
  cacheDir: cacheFolder(readSettings().content),
  // For pages of the code (编例) only. Content is parsed by src/reading/ and never compiled.
  markdown: { processor: unified({ remarkPlugins: [remarkCjkFriendly] }), syntaxHighlight: false },
  integrations: [mdx()],
  vite: {
    // Addresses inside style sheets and scripts are relative too.
    experimental: { renderBuiltUrl: (_, { hostType }) => (hostType === 'html' ? undefined : { relative: true }) },
    // Small files are not inlined: the content security policy allows no inline scripts or styles.
    build: { modulePreload: false, assetsInlineLimit: 0 },
    // Otherwise they are minified to `(width<=40rem)`, which browsers before 2022 do not understand: phones would get
    // the wide page.
    css: { lightningcss: { include: Features.MediaRangeSyntax } },
    worker: { format: 'es' },
  },
});
