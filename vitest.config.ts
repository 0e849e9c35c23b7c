import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const rendered = ['src/{components,layouts,pages}/**/*.test.ts'];

/** Astro's own pipeline, for tests that render components. The toolbar would put machine paths into the HTML. */
const components = getViteConfig(
  { test: { name: 'components', include: rendered, testTimeout: 60_000 } },
  { devToolbar: { enabled: false }, logLevel: 'error' },
);

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts'],
          exclude: rendered,
          // Some read the whole content folder, on whatever machine this is: a test that hangs, not a slow one, fails.
          testTimeout: 60_000,
        },
      },
      components,
      // Commands as they are typed: they take the machine's time, not each other's.
      { test: { name: 'commands', include: ['tests/commands/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/*.test.ts'],
          globalSetup: ['tests/support/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // On a busy machine a page takes its time.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
