import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWeekFile } from '@/utils/digest/share/read-week-file';
import { contributorIn, LARGEST, LONGEST, writeWeekFile, type WeekFile } from '@/utils/digest/share/week-file';
import { edited } from '@/utils/digest/candidate-edit';
import { captured, RUNS, SEED, stampAt } from './rows';

const FILE: WeekFile = {
  contributor: 'me',
  name: '张三',
  week: '2018-W04',
  candidates: [captured(['a', 'b'], 1, 'me', { addedBy: ['me', 'you'] }), edited(captured(['c'], 2, 'you'), { note: '好 "引号" \u2028' }, stampAt(5))],
  issue: { week: '2018-W04', published: { value: 12, stamp: stampAt(3) }, texts: { discussion: { value: '话\n', stamp: stampAt(4) } } },
};
const TEXT = writeWeekFile(FILE);
/** Without its checksum, for what is damaged on purpose. */
const UNSUMMED = TEXT.replace(/,\n"sum":"\w+"/, '');

/** The file with one place changed, as a hand or a program might. */
function changed(change: (file: Record<string, unknown>, row: Record<string, unknown>) => void): string {
  const file: Record<string, unknown> = JSON.parse(TEXT);
  change(file, Array.isArray(file.candidates) ? file.candidates[0] : {});
  return JSON.stringify(file);
}

describe('a contributor’s file', () => {
  test.each([['full', FILE], ['empty', { contributor: 'me', name: '', week: '2018-W04', candidates: [] } satisfies WeekFile]])('comes back as it was: %s', (_, file) => {
    expect(readWeekFile(writeWeekFile(file))).toEqual({ content: file });
  });

  test('is the same text for the same rows', () => {
    expect(writeWeekFile({ ...FILE })).toBe(TEXT);
  });

  test('of fifty links is small', () => {
    const candidates = Array.from({ length: 50 }, (_, at) => captured([`https://example.com/article/${at}`], 1_517_000_000_000 + at, crypto.randomUUID()));
    expect(writeWeekFile({ ...FILE, candidates }).length).toBeLessThan(40_000);
  });
});

describe('is refused whole with the reason', () => {
  test.each([
    ['nothing', '', { reason: 'unreadable' }],
    ['a web page', '<!doctype html><title>登录</title>', { reason: 'unreadable' }],
    ['another JSON', '{"name":"linkweek"}', { reason: 'other-file' }],
    ['null', 'null', { reason: 'other-file' }],
    ['a backup', '{"format":"linkweek-backup","version":1}', { reason: 'other-file' }],
    ['a newer one with another shape', '{"format":"linkweek-week","version":2}', { reason: 'newer', version: 2 }],
    ['no version', changed((file) => delete file.version), { reason: 'damaged', place: '.version' }],
    ['a path for a contributor', changed((file) => (file.contributor = '../you')), { reason: 'damaged', place: '.contributor' }],
    ['a name without an end', changed((file) => (file.name = '长'.repeat(65))), { reason: 'damaged', place: '.name' }],
    ['a week that is none', changed((file) => (file.week = '2018-W53')), { reason: 'damaged', place: '.week' }],
    ['something more', changed((file) => (file.more = 1)), { reason: 'damaged', place: '.more' }],
    ['a row that is none', changed((file) => (file.candidates = [1])), { reason: 'damaged', place: '.candidates[0]' }],
    ['a field without its stamp', changed((_, row) => (row.title = ['x'])), { reason: 'damaged', place: '.candidates[0].title' }],
    ['a stamp that is not there', changed((_, row) => (row.title = ['x', 99])), { reason: 'damaged', place: '.candidates[0].title.stamp' }],
    ['a stamp of nobody', changed((file) => (file.people = [])), { reason: 'damaged', place: '.candidates[0].title.stamp.by' }],
    ['a time before time', changed((file) => (file.stamps = [[-1, 0, 0]])), { reason: 'damaged', place: '.stamps[0]' }],
    ['an address that runs', changed((_, row) => (row.address = ['javascript:alert(1)', 0])), { reason: 'damaged', place: '.candidates[0].address.value' }],
    ['a key that it is not found by', changed((_, row) => (row.identity = 'other')), { reason: 'damaged', place: '.candidates[0].identities' }],
    ['an identity twice', changed((_, row) => (row.identities = ['a', 'a'])), { reason: 'damaged', place: '.candidates[0].identities' }],
    ['contributors without the first', changed((_, row) => (row.addedBy = ['x', 'y'])), { reason: 'damaged', place: '.candidates[0].addedBy' }],
    ['contributors in disorder', changed((_, row) => (row.addedBy = ['you', 'me'])), { reason: 'damaged', place: '.candidates[0].addedBy' }],
    ['a title that fills the disk', changed((_, row) => (row.title = ['长'.repeat(LONGEST + 1), 0])), { reason: 'damaged', place: '.candidates[0].title.value' }],
    ['an identity that does', changed((_, row) => (row.identities = ['a', 'b'.repeat(LONGEST + 1)])), { reason: 'damaged', place: '.candidates[0].identities.1' }],
    ['a prototype for a row', UNSUMMED.replace('{"identity"', '{"__proto__":{"polluted":1},"identity"'), { reason: 'damaged', place: '.candidates[0].__proto__' }],
    ['deep lists', `{"format":"linkweek-week","version":1,"candidates":${'['.repeat(1_000_000)}`, { reason: 'unreadable' }],
  ])('%s', (_, text, refusal) => {
    expect(readWeekFile(text)).toEqual(refusal);
  });

  test('one that is too large, unread', () => {
    expect(readWeekFile(' '.repeat(LARGEST + 1))).toEqual({ reason: 'too-large' });
  });

  test('cut off anywhere', () => {
    for (let at = 0; at < TEXT.trimEnd().length; at++) expect(readWeekFile(TEXT.slice(0, at))).toEqual({ reason: 'unreadable' });
  });
});

test('a text for a section of any name is a text and nothing else', () => {
  const text = UNSUMMED.replace('"discussion"', '"__proto__"');
  expect(Object.keys(readWeekFile(text).content?.issue?.texts ?? {})).toEqual(['__proto__']);
  expect({}).not.toHaveProperty('value');
});

const damage = fc.oneof(
  fc.tuple(fc.nat(UNSUMMED.length - 1), fc.nat(6)).map(([at, bit]) => UNSUMMED.slice(0, at) + String.fromCharCode(UNSUMMED.charCodeAt(at) ^ (1 << bit)) + UNSUMMED.slice(at + 1)),
  fc.tuple(fc.nat(UNSUMMED.length), fc.nat(UNSUMMED.length)).map(([from, to]) => UNSUMMED.slice(0, from) + UNSUMMED.slice(to)),
  fc.tuple(fc.constantFrom(...(UNSUMMED.match(/"[^"]*"|\d+|true|false|null/g) ?? [])), fc.constantFrom('null', '[]', '{}', '-1', '0.5', '1e999', '"x"', '""', 'true', '{"__proto__":null}')).map(([word, put]) => UNSUMMED.replace(word, put)),
);

test(`${RUNS} damaged files are taken whole or not at all`, { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(damage, (text) => {
      const read = readWeekFile(text);
      if (read.content) expect(readWeekFile(writeWeekFile(read.content))).toEqual(read);
      else expect(['unreadable', 'other-file', 'newer', 'damaged']).toContain(read.reason);
    }),
    { numRuns: RUNS, seed: SEED },
  );
  expect({}).not.toHaveProperty('polluted');
});

test.each([
  ['me.json', 'me'],
  ['0b8f7a1c-2f7e-4c58-9a55-1d1f3d3f1a11.json', '0b8f7a1c-2f7e-4c58-9a55-1d1f3d3f1a11'],
  ['me (conflicted copy).json', undefined],
  ['.davfs.tmp123', undefined],
  ['.json', undefined],
  ['me.json.tmp', undefined],
  ['../me.json', undefined],
])('whose file %s is: %s', (name, contributor) => {
  expect(contributorIn(name)).toBe(contributor);
});
