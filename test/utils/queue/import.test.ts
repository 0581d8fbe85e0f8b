import { describe, expect, test } from 'vitest';
import type { Candidate } from '@/utils/digest/candidate';
import { fieldsOf } from '@/utils/digest/fields-of';
import { importIssues } from '@/utils/digest/import/import-issues';
import type { ImportedIssue } from '@/utils/digest/import/imported-issue';
import type { Week } from '@/utils/digest/iso-week';
import { DEFAULT_SECTIONS } from '@/utils/digest/section';
import { addCandidate } from '@/utils/queue/add';
import { inOneTransaction } from '@/utils/queue/change';
import type { QueueDatabase } from '@/utils/queue/database';
import { editCandidate } from '@/utils/queue/edit';
import { storeIssues } from '@/utils/queue/import';
import { changeIssue, readIssue } from '@/utils/queue/issues';
import { findKnown } from '@/utils/queue/repeat';
import { readSettings } from '@/utils/queue/settings';
import { redo, undo, undoChange } from '@/utils/queue/undo';
import { inWeek } from '@/utils/queue/week';
import { freshDatabase, sourceOf } from './sources';

const WEEK = '2018-W04';
const NOW = Date.parse('2026-11-23T00:00:00Z');
const DIGEST = `# 「微信群」 2018 年第 4 周

> 这里是「链」微信群 2018 年第 4 周（20180122-20180128）

## 文章

* [关于“比特币”的思考](https://a.example/p/1?utm_source=x)，作者 甲
* [第二篇](http://b.example/p/2)

## 讨论

**挖矿**

* 不如挖矿

## 工具

* [Blockchain Demo](https://tool.example/)
* [第二篇](http://b.example/p/2)，又一次
`;

function issuesOf(text: string): ImportedIssue[] {
  return importIssues(text, { sections: DEFAULT_SECTIONS }).map(({ issue }) => {
    if (!issue) throw new Error('The digest of the test is not understood.');
    return issue;
  });
}

const rows = (db: QueueDatabase, week: Week = WEEK): Promise<Candidate[]> => inWeek(db, week).toArray();
const standing = async (db: QueueDatabase, week: Week = WEEK): Promise<string[]> =>
  (await rows(db, week)).map(fieldsOf).filter(({ removed }) => !removed).map(({ title, address, note, section }) => [section, title, address, note].join(' | '));
const PUBLISHED = [
  'articles | 关于“比特币”的思考 | https://a.example/p/1?utm_source=x | 作者 甲',
  'articles | 第二篇 | http://b.example/p/2 | ',
  'tools | Blockchain Demo | https://tool.example/ | ',
  'tools | 第二篇 | http://b.example/p/2 | 又一次',
];
/** Everything that a second import could change. */
const everything = async (db: QueueDatabase): Promise<unknown> => [await db.candidates.toArray(), await db.issues.toArray(), await db.settings.toArray(), await db.changes.toArray()];

describe('a published issue', () => {
  test('is under its week and section, titles and addresses as they were published, with its texts', async () => {
    const db = freshDatabase();
    expect(await storeIssues(issuesOf(DIGEST), 5000, db)).toEqual({ added: 4, known: 0, keptTexts: 0, change: expect.any(Number) });
    expect(await standing(db)).toEqual(PUBLISHED);
    expect((await readIssue(WEEK, db)).texts).toEqual({ discussion: '**挖矿**\n\n* 不如挖矿' });
  });

  test.each([
    ['when its week ended where the digest is made', DIGEST, '2018-01-28T15:59:59.999Z'],
    ['on the day that its front matter says', `---\ntitle: x\ndate: 2018-01-30\n---\n\n${DIGEST}`, '2018-01-30T15:59:59.999Z'],
  ])('was published %s', async (_, text, expected) => {
    const db = freshDatabase();
    await storeIssues(issuesOf(text), NOW, db);
    expect(new Date((await readIssue(WEEK, db)).published ?? 0).toISOString()).toBe(expected);
  });

  test('changes nothing the second time', async () => {
    const db = freshDatabase();
    await storeIssues(issuesOf(DIGEST), 5000, db);
    const before = await everything(db);
    expect(await storeIssues(issuesOf(DIGEST), 6000, db)).toEqual({ added: 0, known: 4, keptTexts: 0 });
    expect(await everything(db)).toEqual(before);
  });

  test('twice at once is there once', async () => {
    const db = freshDatabase();
    expect(await storeIssues([...issuesOf(DIGEST), ...issuesOf(DIGEST)], 5000, db)).toMatchObject({ added: 4, known: 4 });
    expect(await standing(db)).toEqual(PUBLISHED);
  });

  test('is undone as one, done again as one, and can be imported anew', async () => {
    const db = freshDatabase();
    const later = DIGEST.replaceAll('第 4 周', '第 5 周').replace('20180122-20180128', '20180129-20180204');
    await storeIssues([...issuesOf(DIGEST), ...issuesOf(later)], 5000, db);
    expect(await db.changes.count()).toBe(1);
    await undo(6000, db);
    expect([...(await standing(db)), ...(await standing(db, '2018-W05'))]).toEqual([]);
    expect(await readIssue(WEEK, db)).toEqual({ published: null, texts: { discussion: '' } });
    await redo(7000, db);
    expect(await standing(db)).toEqual(PUBLISHED);
    await undo(8000, db);
    expect(await storeIssues(issuesOf(DIGEST), 9000, db)).toEqual({ added: 4, known: 0, keptTexts: 0, change: expect.any(Number) });
    expect(await standing(db)).toEqual(PUBLISHED);
    expect((await readIssue(WEEK, db)).texts).toEqual({ discussion: '**挖矿**\n\n* 不如挖矿' });
  });

  test('is taken back by its own button only while nothing was done since', async () => {
    const db = freshDatabase();
    const { change = NaN } = await storeIssues(issuesOf(DIGEST), 5000, db);
    await addCandidate(sourceOf('since'), '2018-W30', 6000, {}, db);
    expect(await undoChange(change, 7000, db)).toBe('nothing');
    expect([await standing(db), await db.candidates.count()]).toEqual([PUBLISHED, 5]);
    await undo(8000, db);
    expect(await undoChange(change, 9000, db)).toBe('turned');
    expect(await undoChange(change, 9500, db)).toBe('nothing');
    expect(await standing(db)).toEqual([]);
  });

  test('makes its links known as repeats, by any name of the page', async () => {
    const db = freshDatabase();
    await storeIssues(issuesOf(DIGEST), 5000, db);
    const { repeat: found } = await findKnown(sourceOf('x', { identities: ['https://long.example/', 'a.example/p/1'] }), '2026-W47', db);
    expect(found?.week).toBe(WEEK);
  });
});

test('the issue of a week that is not over is out when it is imported', async () => {
  const db = freshDatabase();
  const now = Date.parse('2018-01-27T00:00:00Z');
  await storeIssues(issuesOf(DIGEST), now, db);
  expect((await readIssue(WEEK, db)).published).toBe(now);
});

describe('a week that has candidates already', () => {
  test('keeps each as it is, by any name of its page, and has the others behind them', async () => {
    const db = freshDatabase();
    const { candidate } = await addCandidate(sourceOf('mine', { title: '我的标题', address: 'https://a.example/p/1', identities: ['long.example/', 'a.example/p/1'], section: 'resources' }), WEEK, 1000, {}, db);
    await addCandidate(sourceOf('own'), WEEK, 2000, {}, db);
    expect(await storeIssues(issuesOf(DIGEST), 5000, db)).toMatchObject({ added: 3, known: 1 });
    expect(await standing(db)).toEqual(['resources | 我的标题 | https://a.example/p/1 | ', 'articles | own | https://own.example/ | ', ...PUBLISHED.slice(1)]);
    expect(await db.candidates.get([WEEK, candidate.identity])).toEqual(candidate);
    expect(await storeIssues(issuesOf(DIGEST), 6000, db)).toEqual({ added: 0, known: 4, keptTexts: expect.any(Number) });
    await undo(7000, db);
    expect(await standing(db)).toEqual(['resources | 我的标题 | https://a.example/p/1 | ', 'articles | own | https://own.example/ | ']);
  });

  test('keeps its text and the time it was published, and says so', async () => {
    const db = freshDatabase();
    await changeIssue(WEEK, { published: 7, texts: { discussion: '我写的' } }, 1000, db);
    expect(await storeIssues(issuesOf(DIGEST), 5000, db)).toMatchObject({ keptTexts: 1 });
    expect(await readIssue(WEEK, db)).toEqual({ published: 7, texts: { discussion: '我写的' } });
  });

  test('has back, as published, what somebody took out of it', async () => {
    const db = freshDatabase();
    const { candidate } = await addCandidate(sourceOf('mine', { title: '我的标题', identities: ['a.example/p/1'] }), WEEK, 1000, {}, db);
    await editCandidate(candidate, { removed: true }, 2000, db);
    expect(await storeIssues(issuesOf(DIGEST), 5000, db)).toMatchObject({ added: 4, known: 0 });
    expect((await standing(db)).sort()).toEqual([...PUBLISHED].sort());
  });
});

test('a heading that the digest does not have becomes its section, undone with the import', async () => {
  const db = freshDatabase();
  const hiring = issuesOf(DIGEST.replace('## 工具', '## 招聘'));
  await storeIssues(hiring, 5000, db);
  expect((await readSettings(db)).sections.map(({ heading }) => heading)).toEqual(['文章', '招聘', '工具', '资源']);
  expect((await rows(db)).map(({ section }) => section.value)).toEqual(['articles', 'articles', 'section:招聘', 'section:招聘']);
  expect((await storeIssues(hiring, 6000, db)).change).toBeUndefined();
  await undo(7000, db);
  expect((await readSettings(db)).sections).toEqual(DEFAULT_SECTIONS);
});

test('where it fails in the middle, everything is as it was', async () => {
  const db = freshDatabase();
  await addCandidate(sourceOf('own'), WEEK, 1000, {}, db);
  const before = await everything(db);
  const broken = inOneTransaction(db, async () => {
    await storeIssues(issuesOf(DIGEST), 5000, db);
    throw new Error('The disk is gone.');
  });
  await expect(broken).rejects.toThrow('The disk is gone.');
  expect(await everything(db)).toEqual(before);
});

test('10,000 links are stored and taken back in no time that grows with their square', { tags: ['long'] }, async () => {
  const db = freshDatabase();
  const links = Array.from({ length: 10_000 }, (_, at) => `* [标题 ${at}](https://a.example/${at})`).join('\n');
  const issues = issuesOf(`# 2018 年第 4 周\n\n## 文章\n\n${links}\n`);
  const before = performance.now();
  expect(await storeIssues(issues, 5000, db)).toMatchObject({ added: 10_000 });
  // Four times what it takes beside other tests; with the square, minutes.
  expect(performance.now() - before).toBeLessThan(40_000);
  await undo(6000, db);
  expect(await standing(db)).toEqual([]);
});
