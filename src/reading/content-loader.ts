import type { Loader } from 'astro/loaders';
import { readFolder } from './read-folder.ts';

/**
 * Astro's way to the content: one entry a file, kept as its address, text and digest, and one a picture, by its address
 * and size. Prose is parsed where a page needs it, by the same reader that the checks use; nothing is compiled and nothing
 * is executed.
 */
export function contentLoader(folder: string, shownAs: string): Loader {
  return {
    name: 'yearbook-content',
    async load({ store, watcher, logger }) {
      const refresh = () => {
        const { files, pictures } = readFolder(folder, shownAs);
        const seen = new Set([...files, ...pictures].map(({ path }) => path));
        for (const id of store.keys()) if (!seen.has(id)) store.delete(id);
        for (const { path, text, digest } of files) store.set({ id: path, data: {}, body: text, digest });
        for (const { path, width, height } of pictures) store.set({ id: path, data: { width, height } });
      };
      refresh();
      watcher?.add(folder);
      watcher?.on('all', (_, path) => {
        if (!path.startsWith(folder)) return;
        logger.info('内容有变，重新读取');
        refresh();
      });
    },
  };
}
