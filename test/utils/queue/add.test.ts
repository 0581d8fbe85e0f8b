import { expect, test } from 'vitest';
import { settingsFrom } from '@/utils/digest/settings';
import { addBySettings, addCandidate, type Added } from '@/utils/queue/add';
import { QueueDatabase } from '@/utils/queue/database';
import { editCandidate } from '@/utils/queue/edit';
import { findKnown } from '@/utils/queue/repeat';
import { undo } from '@/utils/queue/undo';
import { freshDatabase, sourceOf } from './sources';

const WEEK = '2018-W04';
const titles = async (db: ReturnType<typeof freshDatabase>): Promise<string[]> => (await db.candidates.orderBy('[week+order.value]').toArray()).map(({ title }) => title.value);

test('a page is stored with what it gave, and stamped: that it is here now, its fields before anything that somebody decides', async () => {
  const db = freshDatabase();
  const added = await addCandidate(sourceOf('one', { title: '关于“比特币”的思考', author: '甲' }), WEEK, 1000, {}, db);
  expect(added.kind).toBe('saved');
  const [stored] = await db.candidates.toArray();
  expect(stored).toEqual(added.candidate);
  expect(stored).toMatchObject({
    week: WEEK,
    identity: 'one.example/',
    title: { value: '关于 “比特币” 的思考', stamp: { at: 0, tick: 0 } },
    address: { value: 'https://one.example/' },
    removed: { value: false, stamp: { at: 1000, tick: 0 } },
    captured: { title: 'one - Site', address: 'https://one.example/?from=test', site: 'Site', author: '甲', at: 1000 },
  });
});

test('candidates stand in the order they came', async () => {
  const db = freshDatabase();
  for (const name of ['c', 'a', 'b']) await addCandidate(sourceOf(name), WEEK, 1000, {}, db);
  expect(await titles(db)).toEqual(['c', 'a', 'b']);
});

test.each([
  ['the week that was likely', WEEK],
  ['another than was likely', '2018-W09'],
] as const)('a page that the settings let in stands at the end of the week they say: %s', async (_, likely) => {
  const db = freshDatabase();
  await addCandidate(sourceOf('elsewhere', {}), '2018-W09', 1000, { order: 'a7' }, db);
  for (const name of ['one', 'two']) await addCandidate(sourceOf(name), WEEK, 1000, {}, db);
  const { into } = await addBySettings(sourceOf('three'), () => WEEK, likely, 2000, db);
  expect(into).toMatchObject({ week: WEEK, added: { kind: 'saved', candidate: { order: { value: 'a2' } } } });
  expect(await undo(3000, db)).toBe('turned');
  expect((await db.candidates.where('week').equals(WEEK).toArray()).filter(({ removed }) => !removed.value)).toHaveLength(2);
});

test('a page that the settings do not let in leaves nothing', async () => {
  const db = freshDatabase();
  expect(await addBySettings(sourceOf('one'), () => undefined, WEEK, 2000, db)).toEqual({ settings: settingsFrom({}) });
  expect([await db.candidates.count(), await db.changes.count(), await db.self.count()]).toEqual([0, 0, 0]);
});

test('the same page in the same week is a repeat and changes nothing', async () => {
  const db = freshDatabase();
  await addCandidate(sourceOf('one'), WEEK, 1000, {}, db);
  const before = await db.candidates.toArray();
  const again = await addCandidate(sourceOf('one', { title: 'Another title' }), WEEK, 2000, { evenIfInAnotherWeek: true }, db);
  expect(again).toMatchObject({ kind: 'repeat', candidate: { title: { value: 'one' } } });
  expect(await db.candidates.toArray()).toEqual(before);
});

test('who saves first what another has saved is named by the id that they keep', async () => {
  const db = freshDatabase();
  const elsewhere = freshDatabase();
  await db.candidates.add((await addCandidate(sourceOf('one'), WEEK, 1000, {}, elsewhere)).candidate);
  await addCandidate(sourceOf('one'), WEEK, 2000, {}, db);
  const [candidate] = await db.candidates.toArray();
  const ids = [(await db.self.get('self'))?.contributor, (await elsewhere.self.get('self'))?.contributor];
  expect(candidate?.addedBy?.toSorted()).toEqual(ids.toSorted());
});

test('a page known by another of its identities is a repeat', async () => {
  const db = freshDatabase();
  await addCandidate(sourceOf('long', { identities: ['weixin:a:1:1', 'weixin:s:short'] }), WEEK, 1000, {}, db);
  expect((await addCandidate(sourceOf('short', { identities: ['weixin:s:short'] }), WEEK, 2000, {}, db)).kind).toBe('repeat');
  expect(await db.candidates.count()).toBe(1);
});

test('a page of an earlier week is a repeat, unless it is wanted in this week too', async () => {
  const db = freshDatabase();
  await addCandidate(sourceOf('one'), '2018-W03', 1000, {}, db);
  expect(await addCandidate(sourceOf('one'), WEEK, 2000, {}, db)).toMatchObject({ kind: 'repeat', candidate: { week: '2018-W03' } });
  expect((await findKnown(sourceOf('one'), WEEK, db)).repeat).toMatchObject({ week: '2018-W03' });
  expect(await addCandidate(sourceOf('one'), WEEK, 3000, { evenIfInAnotherWeek: true }, db)).toMatchObject({ kind: 'saved', candidate: { week: WEEK } });
  expect((await findKnown(sourceOf('one'), WEEK, db)).repeat).toMatchObject({ week: WEEK });
});

test('a removed page stays away until it is asked back, and comes back as it was edited', async () => {
  const db = freshDatabase();
  const { candidate } = await addCandidate(sourceOf('one'), WEEK, 1000, {}, db);
  await editCandidate(candidate, { note: '作者 甲' }, 2000, db);
  await editCandidate(candidate, { removed: true }, 3000, db);
  expect(await findKnown(sourceOf('one'), WEEK, db)).toMatchObject({ repeat: undefined, removed: { identity: candidate.identity } });
  const stored = await db.candidates.toArray();
  expect(await addCandidate(sourceOf('one'), WEEK, 4000, {}, db)).toMatchObject({ kind: 'removed', candidate: { note: { value: '作者 甲' } } });
  expect(await db.candidates.toArray()).toEqual(stored);
  expect(await addCandidate(sourceOf('one'), WEEK, 4000, { evenIfRemoved: true }, db)).toMatchObject({ kind: 'saved', candidate: { note: { value: '作者 甲' }, removed: { value: false } } });
  expect(await db.candidates.count()).toBe(1);
});

test('a removed page comes back under the section and at the place that are chosen now, which is undone with it', async () => {
  const db = freshDatabase();
  const { candidate } = await addCandidate(sourceOf('one'), WEEK, 1000, {}, db);
  await addCandidate(sourceOf('two'), WEEK, 1500, {}, db);
  await editCandidate(candidate, { removed: true }, 2000, db);
  const { candidate: back } = await addCandidate(sourceOf('one', { section: 'tools' }), WEEK, 3000, { evenIfRemoved: true, sectionChosen: true, order: 'b00' }, db);
  expect(back).toMatchObject({ section: { value: 'tools' }, order: { value: 'b00' }, removed: { value: false } });
  expect(await titles(db)).toEqual(['two', 'one']);
  await undo(4000, db);
  expect(await db.candidates.get([WEEK, candidate.identity])).toMatchObject({ section: { value: 'articles' }, order: { value: candidate.order.value }, removed: { value: true } });
});

test('a page that is saved again under one more name goes by both', async () => {
  const db = freshDatabase();
  await addCandidate(sourceOf('short', { identities: ['weixin:s:short'] }), WEEK, 1000, {}, db);
  expect((await addCandidate(sourceOf('open', { identities: ['weixin:a:1:1', 'weixin:s:short'] }), WEEK, 2000, {}, db)).kind).toBe('repeat');
  expect((await addCandidate(sourceOf('long', { identities: ['weixin:a:1:1'] }), WEEK, 3000, {}, db)).kind).toBe('repeat');
  expect((await db.candidates.toArray()).map(({ identity, identities }) => ({ identity, identities }))).toEqual([{ identity: 'weixin:s:short', identities: ['weixin:s:short', 'weixin:a:1:1'] }]);
  expect(await db.changes.count()).toBe(1);
});

test('a name that another link of the week goes by stays that link’s, so that removing it takes nothing from this one', async () => {
  const db = freshDatabase();
  await addCandidate(sourceOf('short', { identities: ['weixin:s:short'] }), WEEK, 1000, {}, db);
  const { candidate: long } = await addCandidate(sourceOf('long', { identities: ['weixin:a:1:1'] }), WEEK, 2000, {}, db);
  const open = sourceOf('open', { identities: ['weixin:a:1:1', 'weixin:s:short'] });
  await editCandidate(long, { removed: true }, 3000, db);
  expect((await addCandidate(open, WEEK, 4000, {}, db)).kind).toBe('repeat');
  expect((await db.candidates.toArray()).map(({ identities }) => identities)).toEqual([['weixin:a:1:1'], ['weixin:s:short']]);
});

test('two tabs that capture the same page at once make one candidate', async () => {
  const db = freshDatabase();
  const other = new QueueDatabase(db.name);
  const kinds = await Promise.all([db, other, db, other].map((each) => addCandidate(sourceOf('one'), WEEK, 1000, {}, each).then(({ kind }) => kind)));
  expect(kinds.filter((kind) => kind === 'saved')).toHaveLength(1);
  expect(await db.candidates.count()).toBe(1);
});

test('stamps go on rising though the clock is set back', async () => {
  const db = freshDatabase();
  await addCandidate(sourceOf('one'), WEEK, 5000, {}, db);
  const { candidate } = await addCandidate(sourceOf('two'), WEEK, 1000, {}, db);
  expect(candidate.removed.stamp).toMatchObject({ at: 5000, tick: 1 });
});

test('what the reader says as they add a page is their decision', async () => {
  const db = freshDatabase();
  const { candidate } = await addCandidate(sourceOf('one', { note: '作者 甲', section: 'tools' }), WEEK, 5000, { sectionChosen: true, order: 'a3' }, db);
  expect([candidate.note, candidate.section, candidate.order].map(({ stamp }) => stamp.at)).toEqual([5000, 5000, 5000]);
  expect([candidate.title, candidate.dropped].map(({ stamp }) => stamp.at)).toEqual([0, 0]);
});

test('a transaction that fails half-way leaves nothing', async () => {
  const db = freshDatabase();
  await db.open();
  db.changes.hook('creating', () => {
    throw new Error('the disk is gone');
  });
  await expect(addCandidate(sourceOf('one'), WEEK, 1000, {}, db)).rejects.toThrow('the disk is gone');
  expect(await db.candidates.count()).toBe(0);
  expect(await db.self.count()).toBe(0);
});

test('a section chosen for an account’s page is the one its next page gets, and no other account’s', async () => {
  const db = freshDatabase();
  const from = (name: string, account: string): Promise<Added> => addCandidate(sourceOf(name, { site: '微信', account }), WEEK, 1000, {}, db);
  const { candidate } = await from('one', '每周工具');
  await editCandidate(candidate, { section: 'tools' }, 2000, db);
  expect((await from('two', '每周工具')).candidate.section.value).toBe('tools');
  expect((await from('three', '区块札记')).candidate.section.value).toBe('articles');
  await undo(3000, db);
  await undo(3000, db);
  await undo(3000, db);
  expect((await from('four', '每周工具')).candidate.section.value).toBe('articles');
});

test('a section picked while adding is kept and remembered', async () => {
  const db = freshDatabase();
  expect((await addCandidate(sourceOf('one', { section: 'resources' }), WEEK, 1000, { sectionChosen: true }, db)).candidate.section.value).toBe('resources');
  expect((await addCandidate(sourceOf('two'), WEEK, 1000, {}, db)).candidate.section.value).toBe('resources');
});
