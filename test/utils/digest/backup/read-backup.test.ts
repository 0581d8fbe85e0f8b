import { cpuUsage } from 'node:process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeBackup, LARGEST, type Backup } from '@/utils/digest/backup/backup';
import { latestStamp, mergeBackups } from '@/utils/digest/backup/merge-backups';
import { readBackup } from '@/utils/digest/backup/read-backup';
import { edited } from '@/utils/digest/candidate-edit';
import { DEFAULT_SECTIONS } from '@/utils/digest/section';
import { candidate } from '@/test/utils/digest/export/candidates';
import { RUNS, SEED } from '@/test/utils/digest/export/hostile';

const STAMP = { at: 7, tick: 1, by: 'me' };
const EMPTY: Backup = { candidates: [], settings: [], issues: [], contributors: [], places: [] };
const BACKUP: Backup = {
  candidates: [candidate({ title: '<script>alert(1)</script> "引号" \u2028', note: '附注' }, { account: '号' }), edited(candidate({ order: 'a1' }), { removed: true }, STAMP)],
  settings: [{ key: 'name', value: '微信群', stamp: STAMP }, { key: 'sections', value: DEFAULT_SECTIONS, stamp: STAMP }],
  issues: [{ week: '2018-W04', published: { value: 12, stamp: STAMP }, texts: { discussion: { value: '话\n', stamp: { ...STAMP, at: 9 } } } }],
  contributors: [{ id: 'me', name: '我' }],
  places: [{ place: '微信 · 号', section: 'articles' }],
};
const FILE = writeBackup(BACKUP, 1000);

describe('a backup', () => {
  test.each([['full', BACKUP], ['empty', EMPTY]])('comes back as it was: %s', (_, backup) => {
    const read = readBackup(writeBackup(backup, 1000));
    expect(read.backup).toMatchObject(backup);
  });

  test('comes back with a byte order mark that some editor put there', () => {
    expect(readBackup(`\ufeff${FILE}`).backup).toMatchObject(BACKUP);
  });

  test('knows its latest stamp', () => {
    expect(latestStamp(BACKUP)).toEqual({ ...STAMP, at: 9 });
    expect(latestStamp(EMPTY)).toBeUndefined();
  });
});

describe('a restore', () => {
  test('changes nothing the second time, and nothing where all is here', () => {
    const once = mergeBackups(EMPTY, BACKUP);
    expect(once).toEqual(BACKUP);
    expect(mergeBackups(once, BACKUP)).toEqual(once);
  });

  test('takes away nothing that is here', () => {
    expect(mergeBackups(BACKUP, EMPTY)).toEqual(BACKUP);
  });

  test('brings what changed later, and leaves what changed later here', () => {
    const [mine] = BACKUP.candidates;
    if (!mine) throw new Error('no candidate');
    const later = { ...EMPTY, candidates: [edited(mine, { note: '后来' }, { ...STAMP, at: 20 })], settings: [{ key: 'name' as const, value: '旧', stamp: { ...STAMP, at: 1 } }] };
    const merged = mergeBackups(BACKUP, later);
    expect(merged.candidates.map(({ note }) => note.value)).toEqual(['后来', '']);
    expect(merged.settings[0]).toEqual(BACKUP.settings[0]);
  });
});

/** The file with one place changed, as a hand or a program might. */
function changed(change: (file: Record<string, unknown>) => void): string {
  const file: Record<string, unknown> = JSON.parse(FILE);
  change(file);
  return JSON.stringify(file);
}
const first = (file: Record<string, unknown>, list: string): Record<string, unknown> => (Array.isArray(file[list]) ? file[list][0] : {});

describe('is refused whole with the reason', () => {
  test.each([
    ['nothing', '', { reason: 'unreadable' }],
    ['cut off', FILE.slice(0, -20), { reason: 'unreadable' }],
    ['a picture', '\u0089PNG\r\n', { reason: 'unreadable' }],
    ['another JSON', '{"name":"linkweek"}', { reason: 'other-file' }],
    ['a list', '[]', { reason: 'other-file' }],
    ['null', 'null', { reason: 'other-file' }],
    ['a newer one', changed((file) => (file.version = 3)), { reason: 'newer', version: 3 }],
    ['a newer one with another shape', '{"format":"linkweek-backup","version":4}', { reason: 'newer', version: 4 }],
    ['no version', changed((file) => delete file.version), { reason: 'damaged', place: '.version' }],
    ['a version in words', changed((file) => (file.version = '2')), { reason: 'damaged', place: '.version' }],
    ['a list that is missing', changed((file) => delete file.issues), { reason: 'damaged', place: '.issues' }],
    ['a list that is none', changed((file) => (file.issues = {})), { reason: 'damaged', place: '.issues' }],
    ['something more', changed((file) => (file.more = 1)), { reason: 'damaged', place: '.more' }],
    ['a title in numbers', changed((file) => (first(file, 'candidates').title = { value: 5, stamp: STAMP })), { reason: 'damaged', place: '.candidates[0].title.value' }],
    ['a title without a stamp', changed((file) => (first(file, 'candidates').title = { value: 'x' })), { reason: 'damaged', place: '.candidates[0].title.stamp' }],
    ['a time before time', changed((file) => (first(file, 'candidates').title = { value: 'x', stamp: { ...STAMP, at: -1 } })), { reason: 'damaged', place: '.candidates[0].title.stamp.at' }],
    ['an address that runs', changed((file) => (first(file, 'candidates').address = { value: 'javascript:alert(1)', stamp: STAMP })), { reason: 'damaged', place: '.candidates[0].address.value' }],
    ['a week that is none', changed((file) => (first(file, 'candidates').week = '2018-W53')), { reason: 'damaged', place: '.candidates[0].week' }],
    ['a place that is none', changed((file) => (first(file, 'candidates').order = { value: 'a00', stamp: STAMP })), { reason: 'damaged', place: '.candidates[0].order.value' }],
    ['a key that it is not found by', changed((file) => (first(file, 'candidates').identities = ['other'])), { reason: 'damaged', place: '.candidates[0].identities' }],
    ['a field it does not know', changed((file) => (first(file, 'candidates').colour = 'red')), { reason: 'damaged', place: '.candidates[0].colour' }],
    ['a setting it does not know', changed((file) => (first(file, 'settings').key = 'constructor')), { reason: 'damaged', place: '.settings[0].key' }],
    ['a setting that makes no sense', changed((file) => (first(file, 'settings').value = 5)), { reason: 'damaged', place: '.settings[0].value' }],
    ['a text that is none', changed((file) => (first(file, 'issues').texts = { discussion: '话' })), { reason: 'damaged', place: '.issues[0].texts.discussion' }],
    ['a prototype of its own', FILE.replace('"madeAt"', '"__proto__":{"polluted":1},"madeAt"'), { reason: 'damaged', place: '.__proto__' }],
    ['deep lists', `{"format":"linkweek-backup","version":1,"candidates":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`, { reason: 'damaged', place: '' }],
    ['deep lists without an end', '['.repeat(1_000_000), { reason: 'damaged', place: '' }],
  ])('%s', (_, file, refusal) => {
    expect(readBackup(file)).toEqual(refusal);
  });

  test('100 MB, at once', () => {
    const file = ' '.repeat(100_000_000);
    expect(file.length).toBeGreaterThan(LARGEST);
    const before = cpuUsage();
    expect(readBackup(file)).toEqual({ reason: 'too-large' });
    const { user, system } = cpuUsage(before);
    // Of the processor, whatever else it does meanwhile.
    expect((user + system) / 1000).toBeLessThan(100);
  });

  test('brackets inside of texts are no depth', () => {
    const backup = { ...EMPTY, contributors: [{ id: '['.repeat(100), name: `"\\${'{'.repeat(100)}` }] };
    expect(readBackup(writeBackup(backup, 1)).backup).toMatchObject(backup);
  });
});

const damage = fc.oneof(
  fc.nat(FILE.length).map((at) => FILE.slice(0, at)),
  fc.tuple(fc.nat(FILE.length - 1), fc.nat(6)).map(([at, bit]) => FILE.slice(0, at) + String.fromCharCode(FILE.charCodeAt(at) ^ (1 << bit)) + FILE.slice(at + 1)),
  fc.tuple(fc.nat(FILE.length), fc.nat(FILE.length)).map(([from, to]) => FILE.slice(0, from) + FILE.slice(to)),
  fc.tuple(fc.nat(FILE.length), fc.constantFrom('null', '[]', '{}', '-1', '1e999', '"x"', '__proto__', '"__proto__":{},', '['.repeat(50), '\u0000')).map(([at, put]) => FILE.slice(0, at) + put + FILE.slice(at)),
  fc.tuple(fc.constantFrom(...(FILE.match(/"[^"]*"|\d+|true|false|null/g) ?? [])), fc.constantFrom('null', '[]', '{}', '-1', '0.5', '1e999', '"x"', '""', 'true', '{"__proto__":null}')).map(([word, put]) => FILE.replace(word, put)),
);

/** Quick, so the short run is as long as it should be. */
const DAMAGED = Math.max(RUNS, 10_000);

test(`${DAMAGED} damaged backups are taken whole or not at all`, { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(damage, (file) => {
      const read = readBackup(file);
      if (!read.backup) {
        expect(['unreadable', 'damaged', 'other-file', 'newer']).toContain(read.reason);
        return;
      }
      // What is taken is what stands there, to the letter, and can be written and read again.
      expect(read.backup).toEqual(JSON.parse(file));
      expect(readBackup(writeBackup(mergeBackups(EMPTY, read.backup), 1)).backup).toBeDefined();
    }),
    { numRuns: DAMAGED, seed: SEED },
  );
  expect({}).not.toHaveProperty('polluted');
});
