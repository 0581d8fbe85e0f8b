// What the linter has no rule for is looked up in the text.
import { readdirSync } from 'node:fs';
import { basename, posix } from 'node:path';
import { expect, test } from 'vitest';
import { lintPlanted } from './house/lint-planted';
import { sources, type Source } from './house/sources';

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

/** The files that a file is made of, by its imports and theirs; those of types alone are none. */
function partsOf(start: string): Source[] {
  const all = sources();
  const parts = new Map<string, Source>();
  const follow = (path: string): void => {
    const source = all.find((each) => [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].includes(each.path));
    if (!source || parts.has(source.path)) return;
    parts.set(source.path, source);
    for (const [, from = ''] of source.text.matchAll(/^(?:import|export)(?! type\b)[^'"]*?['"]((?:@|\.)\/[^'"]+)/gm)) follow(from.startsWith('@/') ? from.slice(2) : posix.join(posix.dirname(source.path), from));
  };
  follow(start);
  return [...parts.values()];
}

test('the worker loads nothing late, which a worker of Chromium’s can’t', () => {
  const parts = partsOf('entrypoints/background');
  expect(parts.map(({ path }) => path)).toContain('utils/queue/database.ts');
  expect(parts.filter(({ text }) => /\bimport\(/.test(text)).map(({ path }) => path)).toEqual([]);
});

test('no two style sheets of components have one name, which is what their classes are told apart by', () => {
  const names = readdirSync('components', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.module.css')).map((file) => basename(file));
  expect(names.length).toBeGreaterThan(50);
  expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
});
