import type { Loader } from 'astro/loaders';
import { setImmediate } from 'node:timers/promises';
import { openYearbook } from './open-yearbook.ts';
import type { Entries } from './schema/entry.ts';

/** One entry of a collection: its value by our own schema, and its prose as it is written. */
export interface Row<Value = object> {
  id: string;
  data: Value;
  body?: string;
}

/**
 * Makes Astro's loaders for a content folder. They take what the one reader has parsed: values that passed a schema are
 * not held against it again, faults are the checks' to tell, and prose is neither compiled nor executed.
 */
export function contentLoaders(folder: string) {
  let reading: Promise<Entries> | null = null;
  // Loaders are asked all together: the folder is read once for them.
  const entries = () =>
    (reading ??= setImmediate().then(() => {
      reading = null;
      return openYearbook(folder).corpus.entries;
    }));
  return (name: string, rowsOf: (entries: Entries) => Row[]): Loader => ({
    name: `yearbook-${name}`,
    async load({ store, watcher, logger }) {
      const refresh = async () => {
        const rows = rowsOf(await entries());
        store.clear();
        for (const { id, data, body } of rows) store.set({ id, data: { ...data }, body });
      };
      await refresh();
      watcher?.add(folder);
      watcher?.on('all', (_, path) => {
        if (path.startsWith(folder)) refresh().catch((error: unknown) => logger.error(String(error)));
      });
    },
  });
}
