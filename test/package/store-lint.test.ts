import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ROOT } from './packages';

interface Report {
  summary: Record<'errors' | 'notices' | 'warnings', number>;
  errors: unknown[];
  notices: unknown[];
  warnings: unknown[];
}

/** What addons.mozilla.org's own check says of a package. */
function lint(path: string): Report {
  try {
    return JSON.parse(execFileSync('npx', ['addons-linter', '--output=json', path], { cwd: ROOT, encoding: 'utf8' })) as Report;
  } catch (error) {
    return JSON.parse((error as { stdout: string }).stdout) as Report; // it ends with 1 when it has found an error
  }
}

test('Firefox’s store finds nothing to remark on', () => {
  expect(lint('.output/firefox-mv3')).toMatchObject({ errors: [], warnings: [], notices: [], summary: { errors: 0, notices: 0, warnings: 0 } });
});

test('it would remark on something', () => {
  expect(lint('test/package/remarkable').summary.warnings).toBeGreaterThan(0);
});
