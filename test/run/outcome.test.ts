import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countTests, failuresIn } from './outcome';

const folder = mkdtempSync(join(tmpdir(), 'linkweek-outcome-'));
afterAll(() => rmSync(folder, { recursive: true }));

const report = (passed: number, failed: number, pending = 0, todo = 0): string =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, numPendingTests: pending, numTodoTests: todo, testResults: [] });

test.each([
  ['all passed', report(7, 0), true, { passed: 7, failed: 0, skipped: 0 }],
  ['some failed', report(5, 2), false, { passed: 5, failed: 2, skipped: 0 }],
  ['some were skipped or are to be written', report(5, 0, 1, 2), true, { passed: 5, failed: 0, skipped: 3 }],
  ['a file could not be loaded', report(5, 0), false, { passed: 5, failed: 1, skipped: 0 }],
  ['it died without a report', undefined, false, { passed: 0, failed: 1, skipped: 0 }],
  ['it ended well and left no report', undefined, true, { passed: 0, failed: 1, skipped: 0 }],
  ['the report was cut off', report(5, 0).slice(0, 10), true, { passed: 0, failed: 1, skipped: 0 }],
  ['there were no tests', report(0, 0), true, { passed: 0, failed: 1, skipped: 0 }],
  ['all were skipped', report(0, 0, 4), true, { passed: 0, failed: 0, skipped: 4 }],
])('%s', (name, text, ok, counts) => {
  const file = join(folder, `${name}.json`);
  if (text !== undefined) writeFileSync(file, text);
  expect(countTests(file, ok)).toEqual(counts);
});

test('those left out by their tag are not counted as skipped, others are', () => {
  const file = join(folder, 'left out.json');
  const results = [
    { status: 'passed', tags: [] },
    { status: 'skipped', tags: ['long'] },
    { status: 'skipped', tags: ['other', 'long'] },
    { status: 'skipped', tags: [] },
  ];
  writeFileSync(file, JSON.stringify({ numPassedTests: 1, numFailedTests: 0, numPendingTests: 3, numTodoTests: 0, testResults: [{ assertionResults: results }] }));
  expect(countTests(file, true, ['long'])).toEqual({ passed: 1, failed: 0, skipped: 1 });
  expect(countTests(file, true)).toEqual({ passed: 1, failed: 0, skipped: 3 });
});

test('a failure is told by its file, its name and the first line of why; a file that could not be loaded by why', () => {
  const file = join(folder, 'failures.json');
  const failed = (fullName: string, ...failureMessages: string[]): object => ({ fullName, status: 'failed', tags: [], failureMessages });
  const testResults = [
    { name: join(process.cwd(), 'test/a.test.ts'), status: 'failed', message: '', assertionResults: [{ fullName: 'holds', status: 'passed', tags: [], failureMessages: [] }, failed('a week is kept', 'Error: gone\n    at x', 'again')] },
    { name: join(process.cwd(), 'test/b.test.ts'), status: 'failed', message: 'Cannot find c\nat y', assertionResults: [] },
    { name: join(process.cwd(), 'test/d.test.ts'), status: 'passed', message: '', assertionResults: [] },
  ];
  writeFileSync(file, JSON.stringify({ numPassedTests: 1, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0, testResults }));
  expect(failuresIn(file)).toEqual(['test/a.test.ts > a week is kept: Error: gone', 'test/b.test.ts > Cannot find c']);
  expect(failuresIn(join(folder, 'none.json'))).toEqual([]);
});
