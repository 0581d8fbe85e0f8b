import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from './packages';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'linkweek-release-')));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command in a clone of this project as it is committed; gives what it printed and how it ended. */
function run(command: string, ...words: string[]): { status: number | null; output: string } {
  // The test runner's own mode would be the build's.
  const { NODE_ENV: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(command, words, { cwd: folder, env, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

const release = (...words: string[]): ReturnType<typeof run> => run('npx', 'tsx', '.store/release.ts', ...words);
const versionIn = (): string => (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;

beforeAll(() => {
  const { status, stderr } = spawnSync('git', ['clone', '--quiet', ROOT, folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  // A link is no folder, which is what the project leaves out.
  appendFileSync(join(folder, '.git', 'info', 'exclude'), 'node_modules\n');
});

test('a release that is only tried packs everything, says what the packages are, and leaves no trace', { tags: ['long'], timeout: 180_000 }, () => {
  const before = versionIn();
  const { status, output } = release('99.0.0', '--dry-run');
  expect(output).toMatch(/(^[\da-f]{64} {2}\.output\/linkweek-99\.0\.0-(chrome|edge|firefox|sources)\.zip\n){4}\nDry run: nothing is committed or tagged/m);
  expect([status, versionIn(), run('git', 'status', '--porcelain').output, run('git', 'tag', '--list', 'v99.0.0').output]).toEqual([0, before, '', '']);
});

test.each([
  ['no version', []],
  ['a version before this one', ['0.0.1']],
])('%s is refused before anything is done', { tags: ['long'] }, (_, words) => {
  const { status, output } = release(...words, '--dry-run');
  expect([status, output]).toEqual([1, expect.stringContaining('Name a version after')]);
});
