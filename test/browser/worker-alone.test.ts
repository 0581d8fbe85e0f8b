import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EXTENSION_DIR } from './launch';

/** What WXT puts around the worker's own code. */
const MARK = 'The background crashed on startup!';

test('no file that a page could load runs the worker: each alarm would ring once more in every page', () => {
  const scripts = readdirSync(EXTENSION_DIR, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  expect(scripts.filter((name) => readFileSync(join(EXTENSION_DIR, name), 'utf8').includes(MARK))).toEqual(['background.js']);
});
