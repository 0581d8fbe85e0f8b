import { existsSync } from 'node:fs';
import { getuid } from 'node:process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FreshMachine } from './fresh-machine';

let machine: FreshMachine;
beforeEach(() => {
  machine = new FreshMachine();
  machine.prepare({ LINKWEEK_BROWSER: '/bin/sh' }); // the packages are there
});
afterEach(() => machine.remove());

describe('where a browser is installed', () => {
  test('nothing is done and nothing said', () => {
    machine.standIn('google-chrome');
    expect(machine.prepare()).toEqual({ status: 0, said: '', calls: [] });
  });

  test('a browser named in LINKWEEK_BROWSER that is not there is an error, not a reason to install another', () => {
    machine.standIn('apt-get');
    machine.standIn('npx');
    const { status, said, calls } = machine.prepare({ LINKWEEK_BROWSER: '/nowhere/chrome' });
    expect({ status, calls }).toEqual({ status: 1, calls: [] });
    expect(said).toContain('/nowhere/chrome');
  });
});

const isDebianRoot = getuid?.() === 0 && existsSync('/etc/debian_version');
describe.runIf(isDebianRoot)('where there is none, as root on Debian', () => {
  test('Debian’s package is installed', () => {
    machine.standIn('apt-get', `[ "$1" = install ] && { ${machine.browserAppears}; } || true`);
    const { status, said, calls } = machine.prepare();
    expect(status).toBe(0);
    expect(calls).toEqual(['apt-get update', 'apt-get install -y --no-install-recommends chromium']);
    expect(said).toMatch(/^Updating the list of packages … done \(\d+ s\)\nInstalling Chromium … done \(\d+ s\)\n$/);
  });

  test('a Chinese font is installed where none is, and its failing stops nothing', () => {
    machine.standIn('chromium');
    machine.standIn('fc-list');
    machine.standIn('apt-get', 'exit 100');
    const { status, calls } = machine.prepare();
    expect(status).toBe(0);
    expect(calls).toEqual(['apt-get update', 'apt-get install -y --no-install-recommends fonts-noto-cjk fontconfig']);
  });

  test('Firefox is installed for the tests, and only for them', () => {
    machine.standIn('chromium');
    machine.standIn('apt-get');
    expect(machine.prepare().calls).toEqual([]);
    expect(machine.prepare({}, 'tests').calls).toContain('apt-get install -y --no-install-recommends firefox-esr');
    machine.standIn('firefox-esr');
    expect(machine.prepare({}, 'tests').calls.join()).not.toContain('firefox-esr');
  });

  test('a package that brings no browser is followed by the one that Playwright fetches', () => {
    machine.standIn('apt-get');
    machine.standIn('npx', machine.browserAppears);
    const { status, calls } = machine.prepare();
    expect(status).toBe(0);
    expect(calls.at(-1)).toBe('npx playwright install --with-deps chromium');
  });

  test('where all fails, the last word is the one command to type', () => {
    machine.standIn('apt-get', 'exit 100');
    machine.standIn('npx', 'exit 1');
    const { status, said } = machine.prepare();
    expect(status).toBe(1);
    expect(said.trimEnd().split('\n').at(-1)?.trim()).toBe('apt-get install -y chromium');
  });
});
