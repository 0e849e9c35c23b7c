import type { Loader } from 'astro/loaders';

/**
 * Makes Astro's loader of a content folder: one entry, which is another one after each change. Whoever asks for it is loaded
 * anew in development. What the content says is read by our own reader alone (`open-yearbook.ts`): prose is neither
 * compiled nor executed, and nothing is parsed twice.
 */
export const stateLoader = (folder: string): Loader => ({
  name: 'yearbook',
  async load({ store, watcher }) {
    let changes = 0;
    const refresh = () => {
      store.clear();
      store.set({ id: 'yearbook', data: { changes }, digest: String(changes) });
      changes += 1;
    };
    refresh();
    watcher?.add(folder);
    watcher?.on('all', (_, path) => {
      if (path.startsWith(folder)) refresh();
    });
  },
});
