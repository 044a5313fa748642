import { defineConfig } from 'vitest/config';

/** Five families: the code, the built site (files of `dist`), the same in a real browser, in three engines (paper, no network), and on real servers. */
export default defineConfig({
  test: {
    root: new URL('../', import.meta.url).pathname,
    allowOnly: false,
    passWithNoTests: false,
    projects: [
      // Properties over hundreds of random inputs take what the machine needs.
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          // One worker, one reading of the built pages.
          isolate: false,
          fileParallelism: false,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/global-setup.ts'],
          // Two files at a time, for a browser waits more than it works; pages run in parallel tabs of one browser.
          isolate: false,
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 480_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: ['tests/engines/global-setup.ts'],
          // One file at a time, each with engines of its own, which end with it.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'hosts',
          include: ['tests/hosts/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
