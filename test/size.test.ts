import { expect, test } from 'vitest';
import { SIZE_BUDGETS } from './bench/budgets';
import { sizesOf } from './bench/built';
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

test('what is over a budget is told by package', { tags: ['long'], timeout: 120_000 }, async () => {
  const files = SIZE_BUDGETS.flatMap(({ scripts }) => scripts(EXTENSION_DIR));
  const weights = weightsOf(files, await weigh());
  expect(weights.map(([owner]) => owner)).toEqual(expect.arrayContaining(['ours', 'dexie', 'preact', '@mozilla/readability']));
  const sum = weights.reduce((all, [, bytes]) => all + bytes, 0);
  expect(Math.abs(sum - sizesOf(EXTENSION_DIR, files).gzip)).toBeLessThan(1000);
});
