import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BROWSERS, openPackage, ROOT } from './packages';

const [english = '', chinese = ''] = readFileSync(`${ROOT}PRIVACY.md`, 'utf8').split(/^# 隐私$/m);

/** What a privacy statement's table of permissions says: those at install, and those asked for later. */
function permissionsIn(statement: string, atInstall: string): { permissions: string[]; optional: string[] } {
  const rows = [...statement.matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$/gm)].filter(([, , when]) => when !== 'database `linkweek`');
  const named = (now: boolean): string[] => rows.filter(([, , when]) => (when === atInstall) === now).map(([, name = '']) => name).toSorted();
  return { permissions: named(true), optional: named(false) };
}

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

describe.each([
  ['English', english, 'at install'],
  ['Chinese', chinese, '安装时'],
])('the privacy statement in %s', (_, statement, atInstall) => {
  test.each(BROWSERS)('names exactly the permissions of the package for %s', async (browser) => {
    const { manifest } = await openPackage(browser);
    expect(permissionsIn(statement, atInstall)).toEqual({
      permissions: list(manifest.permissions).toSorted(),
      optional: [...list(manifest.optional_permissions), ...list(manifest.optional_host_permissions)].toSorted(),
    });
  });

  test('has a row in each of its tables for each of the other’s', () => {
    const tables = (text: string): number[] => text.split(/^## /m).map((part) => part.split('\n').filter((line) => line.startsWith('| ')).length);
    expect(tables(statement)).toEqual(tables(english));
  });
});

test('Firefox is told that nothing is sent as it is installed, and what is once a folder is connected', async () => {
  const { manifest } = await openPackage('firefox');
  expect(manifest.browser_specific_settings).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'], optional: ['authenticationInfo', 'personallyIdentifyingInfo', 'browsingActivity', 'websiteContent'] } },
  });
});
