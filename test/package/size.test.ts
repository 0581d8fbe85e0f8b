import { expect, test } from 'vitest';
import { BROWSERS, zipOf } from './packages';

test.each(BROWSERS)('the package for %s is at most 250 kB', (browser) => {
  expect(zipOf(browser).length).toBeLessThanOrEqual(250_000);
});
