import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scriptsOf } from './bench/built';
import { EXTENSION_DIR } from './browser/launch';

const PAGES = readdirSync(EXTENSION_DIR).filter((name) => name.endsWith('.html'));

/** What WXT says where the worker's own code throws, and nowhere else. */
const MARK = 'The background crashed on startup!';

test.each(PAGES)('%s does not run the worker: each alarm would ring in it once more', (page) => {
  const scripts = scriptsOf(EXTENSION_DIR, page);
  expect(scripts.length).toBeGreaterThan(1);
  expect(scripts).not.toContain('background.js');
});

test('what runs the worker is in no file that a page may load later', () => {
  const scripts = readdirSync(EXTENSION_DIR, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  expect(scripts.filter((name) => readFileSync(join(EXTENSION_DIR, name), 'utf8').includes(MARK))).toEqual(['background.js']);
});
