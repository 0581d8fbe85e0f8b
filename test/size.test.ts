import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { EXTENSION_DIR } from './browser/launch';

const read = (file: string): string => readFileSync(join(EXTENSION_DIR, file), 'utf8');

/** A page's scripts and everything they import before they run. */
function scriptsOf(page: string): string[] {
  const found = new Set<string>();
  const follow = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, imported] of read(file).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) follow(`chunks/${imported}`);
  };
  for (const [, script] of read(page).matchAll(/src="\/([^"]+\.js)"/g)) follow(script ?? '');
  return [...found];
}

/** Bytes that a reader's browser has to load and run, compressed as the store sends them. */
test.each([
  ['the popup', () => scriptsOf('popup.html'), 60_000],
  ['the injected reader', () => ['read-page.js'], 30_000],
])('%s stays within its budget', (_, scripts, budget) => {
  const sizes = scripts().map((script) => gzipSync(read(script)).length);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budget);
});
