import { describe, expect, test } from 'vitest';
import type { SettingRow } from '@/utils/digest/backup/backup';
import { DEFAULT_SECTIONS } from '@/utils/digest/section';
import { mergeSettings, ownSettings, readSettingsFile, writeSettingsFile } from '@/utils/digest/share/settings-file';
import { stampAt } from './rows';

const NAME: SettingRow = { key: 'name', value: '微信群', stamp: stampAt(1) };
const SECTIONS: SettingRow = { key: 'sections', value: DEFAULT_SECTIONS, stamp: stampAt(2, 'you') };
const file = (...settings: unknown[]): string => JSON.stringify({ format: 'linkweek-settings', version: 1, contributor: 'me', name: '张三', settings });

test('what a contributor decided for the digest comes back as it was; what they decided for themselves does not leave the machine', () => {
  const own = ownSettings([NAME, SECTIONS, { key: 'language', value: 'en', stamp: stampAt(3) }, { key: 'contributor', value: '张三', stamp: stampAt(3) }], new Set(['me']));
  expect(own).toEqual([NAME]);
  expect(readSettingsFile(writeSettingsFile({ contributor: 'me', name: '张三', settings: own }))).toMatchObject({ content: { contributor: 'me', name: '张三', settings: [NAME] } });
});

test('of two decisions the later holds, in any order', () => {
  const later: SettingRow = { key: 'name', value: '周报', stamp: stampAt(9, 'you') };
  expect(mergeSettings([NAME], [later, SECTIONS])).toEqual([later, SECTIONS]);
  expect(mergeSettings([SECTIONS, later], [NAME])).toEqual([later, SECTIONS]);
});

describe('is refused whole with the reason', () => {
  test.each([
    ['cut off', file(NAME).slice(0, -5), { reason: 'unreadable' }],
    ['another file', '{"format":"linkweek-week","version":1}', { reason: 'other-file' }],
    ['a person’s own setting', file({ ...NAME, key: 'language', value: 'en' }), { reason: 'damaged', place: '.settings[0].key' }],
    ['a setting it does not know', file({ ...NAME, key: '__proto__' }), { reason: 'damaged', place: '.settings[0].key' }],
    ['a value that makes no sense', file({ ...NAME, value: 5 }), { reason: 'damaged', place: '.settings[0].value' }],
  ])('%s', (_, text, refusal) => {
    expect(readSettingsFile(text)).toEqual(refusal);
  });
});
