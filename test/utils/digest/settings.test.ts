import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, settingsFrom } from '@/utils/digest/settings';

const SECTIONS = [{ id: 'a', heading: 'A' }];

test('nothing decided gives the defaults', () => {
  expect(settingsFrom({})).toEqual(DEFAULT_SETTINGS);
});

test.each([
  ['name', '微信群', true],
  ['name', 4, false],
  ['timeZone', 'America/New_York', true],
  ['timeZone', 'Nowhere/Land', false],
  ['timeZone', '', false],
  ['sections', SECTIONS, true],
  ['sections', [], false],
  ['sections', [...SECTIONS, ...SECTIONS], false],
  ['sections', [{ id: 'a' }], false],
  ['sections', 'articles', false],
  ['spacing', false, true],
  ['spacing', 'no', false],
  ['saveAtOnce', 'never', true],
  ['saveAtOnce', 'sometimes', false],
  ['language', 'en', true],
  ['language', 'fr', false],
  ['theme', 'dark', true],
  ['theme', null, false],
] as const)('%s: %j is kept: %s', (key, value, kept) => {
  expect(settingsFrom({ [key]: value })).toEqual({ ...DEFAULT_SETTINGS, ...(kept ? { [key]: value } : {}) });
});

test('what is no setting is left out', () => {
  expect(settingsFrom(JSON.parse('{"__proto__": {"name": "x"}, "password": "y"}'))).toEqual(DEFAULT_SETTINGS);
});
