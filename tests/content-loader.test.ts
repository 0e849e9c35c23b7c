import type { LoaderContext } from 'astro/loaders';
import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { stateLoader } from '../src/content-loader.ts';

test('the entry of the yearbook is another one after each change of its content, and of nothing else', async () => {
  const set = vi.fn<(entry: { id: string; data: { changes: number } }) => void>();
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  await stateLoader('/book').load({ store: { clear() {}, set }, watcher } as unknown as LoaderContext);
  expect(watcher.add).toHaveBeenCalledWith('/book');
  watcher.emit('all', 'change', '/book/terms/dock.mdx');
  watcher.emit('all', 'change', '/elsewhere/terms/dock.mdx');
  expect(set.mock.calls.map(([{ data }]) => data.changes)).toEqual([0, 1]);
});
