// What the linter has no rule for is looked up in the text.
import { expect, test } from 'vitest';
import { lintPlanted } from './house/lint-planted';
import { sources } from './house/sources';

const ASKS_THE_CLOCK = /\bnew Date(?!\s*\(\s*[^\s)])|(?<!new )\bDate\(/;

test.each(['new Date()', 'new Date( )', 'new Date;', 'Date()'])('%s asks the clock', (text) => {
  expect(text).toMatch(ASKS_THE_CLOCK);
});

test.each(['new Date(now)', 'new Date( ms )', 'new Date(\n  now,\n)', 'Date.UTC(2018)', 'isoDate(x)', 'toDate()'])('%s does not', (text) => {
  expect(text).not.toMatch(ASKS_THE_CLOCK);
});

test('utils/digest never asks the clock', () => {
  const asking = sources().filter(({ path, text }) => path.startsWith('utils/digest/') && ASKS_THE_CLOCK.test(text));
  expect(asking.map(({ path }) => path)).toEqual([]);
});

test('utils has five rooms, and no file lies outside them', () => {
  const strays = sources().filter(({ path }) => path.startsWith('utils/') && !/^utils\/(digest|page|queue|share|extension)\//.test(path));
  expect(strays.map(({ path }) => path)).toEqual([]);
});

test('a module loaded late keeps to the house as well', () => {
  const late = sources().flatMap(({ path, text }) => [...text.matchAll(/\bimport\(\s*['"]([^'"]+)/g)].map(([, from], index) => [`${path}-${index}.ts`, `import '${from}';\n`]));
  const findings = lintPlanted({ ...Object.fromEntries(late), 'components/planted.ts': "import 'dexie';\n" });
  expect([...findings.keys()]).toEqual(['components/planted.ts']);
});
