import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SIZE_BUDGETS } from './bench/budgets';
import { scriptsOf, sizesOf } from './bench/built';
import { weigh, weightsOf } from './bench/weights';
import { EXTENSION_DIR } from './browser/launch';

/** Bytes that a reader's browser has to load and run, compressed as the store sends them; over the budget, what they are of. */
test.each(SIZE_BUDGETS)('the $part stays within its budget', async ({ scripts, gzip: most }) => {
  const files = scripts(EXTENSION_DIR);
  const { gzip } = sizesOf(EXTENSION_DIR, files);
  expect(gzip).toBeGreaterThan(0);
  // Weighing builds the extension once more, so it is done only where there is something to explain.
  const heaviest = gzip > most ? weightsOf(files, await weigh()) : [];
  expect(gzip, heaviest.map(([owner, bytes]) => `${owner}: ${Math.round(bytes)} bytes`).join('\n')).toBeLessThanOrEqual(most);
}, 120_000);

/** Each file more is one or two milliseconds of the click; its styles the popup carries in itself. */
test('the popup waits for the one file that asks the page, and asks meanwhile for what reads it and for the rest', () => {
  const page = readFileSync(join(EXTENSION_DIR, 'popup.html'), 'utf8');
  const files = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file);
  expect(files).toEqual(['/chunks/first.js', '/chunks/popup-too.js', '/popup-first.js']);
  for (const file of ['first', 'popup-too']) expect(page).toContain(`<link rel="modulepreload" crossorigin href="/chunks/${file}.js">`);
  expect(scriptsOf(EXTENSION_DIR, 'popup.html')).toHaveLength(3);
});

test('what is over a budget is told by package', { tags: ['long'], timeout: 120_000 }, async () => {
  const files = SIZE_BUDGETS.flatMap(({ scripts }) => scripts(EXTENSION_DIR));
  const weights = weightsOf(files, await weigh());
  expect(weights.map(([owner]) => owner)).toEqual(expect.arrayContaining(['ours', 'dexie', 'preact', '@mozilla/readability']));
  const sum = weights.reduce((all, [, bytes]) => all + bytes, 0);
  expect(Math.abs(sum - sizesOf(EXTENSION_DIR, files).gzip)).toBeLessThan(1000);
});
