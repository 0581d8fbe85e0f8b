import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packed, unpacked } from '@/.store/zip';
import { ROOT, zipOf } from './packages';

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'linkweek-sources-')));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `wxt zip` in the folder; rejects with what it printed. */
function zip(...options: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    // The test runner's own mode would be the build's.
    const { NODE_ENV: _, ...env } = process.env;
    const child = spawn('npx', ['wxt', 'zip', ...options], { cwd: folder, env: { ...env, TZ: 'Pacific/Kiritimati' }, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(output))));
  });
}

// Another folder, another time and another time zone; the packages that `npm ci` would install are those here.
beforeAll(async () => {
  for (const [name, bytes] of await unpacked(zipOf('sources'))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  await zip();
  await zip('-b', 'firefox', '--mv3');
}, 180_000);

test.each(['chrome', 'firefox', 'sources'] as const)('the package of sources builds to the same bytes elsewhere: %s', (what) => {
  expect(hash(zipOf(what, `${folder}/`))).toBe(hash(zipOf(what)));
});

test('Edge’s package is Chromium’s', () => {
  expect(hash(zipOf('edge'))).toBe(hash(zipOf('chrome')));
});

test('the order and the time that files come in with leave no trace', async () => {
  const [one, two] = [Buffer.from('1'), Buffer.from('2')];
  const first = await packed(new Map([['b/a.txt', one], ['a.txt', two]]));
  await new Promise((resolve) => setTimeout(resolve, 2100)); // a zip tells time by two seconds
  expect(hash(await packed(new Map([['a.txt', two], ['b/a.txt', one]])))).toBe(hash(first));
});

test('the package of sources has nothing in it but sources', async () => {
  const names = [...(await unpacked(zipOf('sources'))).keys()];
  expect(names).toContain('package-lock.json');
  expect(names.filter((name) => !/^(\.npmrc|\.store\/[\w./-]+\.(ts|md)|(entrypoints|components|utils)\/[\w./-]+\.(tsx?|css|html|svg)|[\w.-]+\.(json|md|ts)|LICENSE)$/.test(name))).toEqual([]);
});
