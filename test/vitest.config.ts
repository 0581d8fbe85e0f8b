import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './setup/find-browser.mjs';
import { LAUNCH_ARGS } from './browser/launch-args';

const root = fileURLToPath(new URL('..', import.meta.url));
const resolve = { alias: { '@': root } };

/** For contributors who have no browser. Dexie looks for a database once, as it is loaded, by whichever file. */
const DATABASE_IN_MEMORY = 'test/folder/database-in-memory.ts';

/** Two files at a time, for half of what one does is to wait for its browser; and each has a browser of its own, so the programs around it need not be loaded anew. */
const IN_PAIRS = { maxWorkers: 2, isolate: false, testTimeout: 60_000, hookTimeout: 60_000 } as const;

export default defineConfig({
  root,
  test: {
    tags: [{ name: 'long', description: 'Takes seconds by its size or by the clock, or does once more what another test does: in another language, with another input.' }],
    projects: [
      {
        // What is pure leaves nothing behind for the next file, and every processor may work on it.
        resolve,
        test: { name: 'pure', isolate: false, maxWorkers: '100%', include: ['test/utils/{digest,extension}/**/*.test.ts'], exclude: ['**/*.dom.test.ts'], testTimeout: 30_000 },
      },
      {
        // A real document and a real IndexedDB, in the browser that the extension runs in.
        resolve,
        test: {
          name: 'in-browser',
          include: ['test/utils/{page,queue}/**/*.test.ts', 'test/utils/digest/**/*.dom.test.ts', 'test/components/**/*.test.{ts,tsx}'],
          // Beside the servers' tests everything takes twice as long.
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: findBrowser() ?? 'chromium', args: LAUNCH_ARGS } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        // Servers that people share a folder on, each started by the test that needs it.
        resolve,
        test: { name: 'servers', setupFiles: [DATABASE_IN_MEMORY], include: ['test/{servers,folder,utils/share}/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false },
      },
      {
        // What is given to the stores, as `npm run zip` made it.
        resolve,
        test: { name: 'package', include: ['test/package/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 180_000, fileParallelism: false },
      },
      {
        // What is measured by the clock, which says something only where nothing else is at work.
        resolve,
        test: { name: 'speed', include: ['test/speed/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false },
      },
      {
        // The same flows as in Chromium where they can be, and what only Firefox has or does otherwise.
        resolve,
        test: { name: 'firefox', env: { LINKWEEK_TEST_IN: 'firefox' }, globalSetup: 'test/firefox/ready-profile.ts', include: ['test/firefox/**/*.test.ts', 'test/browser/{samples,hostile-pages,other-version,outsiders,policy,upgrade}.test.ts'], ...IN_PAIRS },
      },
      {
        resolve,
        test: { name: 'extension', setupFiles: [DATABASE_IN_MEMORY], include: ['test/{browser,setup,run}/**/*.test.ts', 'test/*.test.ts'], ...IN_PAIRS },
      },
    ],
  },
});
