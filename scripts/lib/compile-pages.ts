import { globSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { astroSentence, type AstroFault } from './astro-fault.ts';
import { logged } from './astro-log.ts';
import { collectPackages, noticesOf } from './notices.ts';
import { root } from './settings.ts';

/** What Astro knows of the style sheets of its pages, by its own keys, as far as drawing asks for it. */
export type PageStyles = [key: string, page: { styles: unknown[] }][];

/** What stands in `contents.json` of a folder of compiled pages. */
export interface Contents {
  /** The file to import, in the folder `bundle`. */
  entry: string;
  styles: PageStyles;
}

/** Takes the compiled pages away from Astro before it draws any: they are drawn by ourselves, from whatever content. */
function takeAway(folder: string): AstroIntegration {
  let pages = new Map<string, { styles: unknown[] }>();
  const take = () => {
    renameSync(join(folder, 'site/.prerender'), join(folder, 'bundle'));
    const [entry = ''] = globSync('prerender-entry.*.mjs', { cwd: join(folder, 'bundle') });
    const styles = Array.from(pages, ([key, page]): PageStyles[number] => [key, { styles: page.styles }]);
    writeFileSync(join(folder, 'contents.json'), JSON.stringify({ entry, styles } satisfies Contents));
  };
  return {
    name: 'yearbook-compile',
    hooks: {
      'astro:build:setup': (build) => void (pages = build.pages as unknown as typeof pages),
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((usual) => ({
          ...usual,
          setup: async () => {},
          getStaticPaths: async () => {
            take();
            return [];
          },
        })),
    },
  };
}

/**
 * Compiles the pages, components and scripts of `src/` to `<folder>/bundle` (what draws), `<folder>/site` (style sheets,
 * scripts and files that every site has) and `<folder>/contents.json`. No content is read.
 * @throws Error with one sentence where a page cannot be compiled.
 */
async function compilePages(folder: string): Promise<void> {
  process.env.NODE_ENV = 'production';
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { build } = await import('astro');
  rmSync(folder, { recursive: true, force: true });
  // Without content there is nothing to synchronise, and types are made by `npm run types`.
  const packages = new Set<string>();
  const options = { sync: false } as Parameters<typeof build>[1];
  try {
    await build(
      {
        root,
        outDir: join(folder, 'site'),
        logLevel: 'warn',
        logger: { entrypoint: join(import.meta.dirname, 'astro-log.ts') },
        integrations: [takeAway(folder)],
        vite: { plugins: [collectPackages(packages)], worker: { plugins: () => [collectPackages(packages)] } },
      },
      options,
    );
  } catch (error) {
    throw new Error(astroSentence(error as AstroFault), { cause: error });
  }
  writeFileSync(join(folder, 'site', 'licences.txt'), noticesOf(packages));
  const fault = logged.find(({ level }) => level === 'error');
  if (fault) throw new Error(astroSentence(new Error(fault.message)));
}

// A process of its own, so that the memory and the threads of the compiler are gone before the pages are drawn.
try {
  await compilePages(process.argv[2]!);
} catch (error) {
  console.error(process.env.YEARBOOK_DEBUG ? error : (error as Error).message);
  process.exitCode = 1;
}
