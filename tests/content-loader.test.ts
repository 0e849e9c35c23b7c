import type { LoaderContext } from 'astro/loaders';
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { contentLoaders } from '../src/content-loader.ts';
import { copyTiny, edit, scratchFolder } from './support/yearbooks.ts';

const content = copyTiny(scratchFolder());

/** The part of Astro's loader context that our loader uses. */
function context() {
  const entries = new Map<string, { data: object; body?: string }>();
  const store = {
    clear: () => entries.clear(),
    set: (entry: { id: string; data: object }) => entries.set(entry.id, entry),
  };
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  return { entries, watcher, given: { store, watcher, logger: console } as unknown as LoaderContext };
}

const loader = contentLoaders(content)('terms', ({ terms }) =>
  terms.map(({ id, value, body }) => ({ id, data: value, body })),
);

test('a collection holds what the reader has parsed, and follows the content', async () => {
  const { entries, watcher, given } = context();
  await loader.load(given);
  expect(entries.get('dock')).toMatchObject({ data: { term: '船坞', aliases: ['干船坞'] } });
  expect(entries.get('dock')!.body).toContain('船');
  edit(join(content, 'terms/dock.mdx'), 'aliases: [干船坞]', 'aliases: [浮船坞]');
  watcher.emit('all', 'change', join(content, 'terms/dock.mdx'));
  await vi.waitUntil(() => JSON.stringify(entries.get('dock')).includes('浮船坞'));
});
