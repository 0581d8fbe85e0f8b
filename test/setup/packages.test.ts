import { afterEach, beforeEach, expect, test } from 'vitest';
import { FreshMachine } from './fresh-machine';

const NPM_CI = 'npm ci --include=dev --no-audit --no-fund --loglevel=error';

let machine: FreshMachine;
beforeEach(() => {
  machine = new FreshMachine();
  machine.standIn('chromium');
});
afterEach(() => machine.remove());

test('a Node that is too old is told so, and nothing is tried', () => {
  machine.write('package.json', { engines: { node: '>=99.1.0' } });
  const { status, said, calls } = machine.prepare();
  expect({ status, calls }).toEqual({ status: 1, calls: [] });
  expect(said).toMatch(/^Linkweek needs Node\.js 99\.1 or newer; this is v\d/);
});

test('packages are installed once, and after that nothing is done or said', () => {
  expect(machine.prepare()).toMatchObject({ status: 0, said: expect.stringMatching(/^Installing packages … done \(\d+ s\)\n$/), calls: [NPM_CI] });
  expect(machine.prepare()).toEqual({ status: 0, said: '', calls: [] });
});

test('packages are installed again when the lockfile names others', () => {
  machine.prepare();
  machine.lock('1.0.1');
  expect(machine.prepare().calls).toEqual([NPM_CI]);
});

test('a package for other systems may be missing', () => {
  machine.prepare();
  machine.write('package-lock.json', { packages: { '': {}, 'node_modules/one': { version: '1.0.0' }, 'node_modules/two': { version: '1.0.0', optional: true } } });
  expect(machine.prepare().calls).toEqual([]);
});

test('what npm says is shown when it fails, and nothing else is tried', () => {
  machine.standIn('npm', 'echo "npm error: the disk is full"; exit 1');
  const { status, said } = machine.prepare();
  expect(status).toBe(1);
  expect(said).toContain('npm error: the disk is full');
});
