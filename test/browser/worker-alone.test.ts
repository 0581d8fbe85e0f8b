import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scriptsOf } from '@/test/bench/built';
import { EXTENSION_DIR } from './launch';

const PAGES = readdirSync(EXTENSION_DIR).filter((name) => name.endsWith('.html'));

test.each(PAGES)('%s does not run the worker: each alarm would ring in it once more', (page) => {
  const scripts = scriptsOf(EXTENSION_DIR, page);
  expect(scripts.length).toBeGreaterThan(1);
  expect(scripts).not.toContain('background.js');
});
