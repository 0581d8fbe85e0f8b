import { expect, test } from 'vitest';
import { contributorsOf, type Candidate } from '@/utils/digest/candidate';
import { fieldsOf } from '@/utils/digest/fields-of';
import { addCandidate } from '@/utils/queue/add';
import { restore } from '@/utils/queue/backup';
import { changeSettings } from '@/utils/queue/change-settings';
import { contributorOf } from '@/utils/queue/contributors';
import type { QueueDatabase } from '@/utils/queue/database';
import { editCandidate } from '@/utils/queue/edit';
import { connectTo } from '@/utils/queue/folder';
import { changeIssue } from '@/utils/queue/issues';
import { noteShared, ownWeek } from '@/utils/queue/own-week';
import { selfOf } from '@/utils/queue/self';
import { takeIn, takeInAll, wouldTakeIn, type Incoming } from '@/utils/queue/take-in';
import { undo } from '@/utils/queue/undo';
import { freshDatabase, sourceOf } from './sources';

const WEEK = '2018-W04';
const NOW = Date.UTC(2018, 0, 28);
const HOUR = 3_600_000;

const rowsOf = ({ candidates }: QueueDatabase): Promise<Candidate[]> => candidates.toArray();
const titlesOf = async (db: QueueDatabase): Promise<string[]> => (await rowsOf(db)).map(fieldsOf).filter(({ removed }) => !removed).map(({ title }) => title);
/** What a contributor's file of the week brings, once it is shared. */
async function fileOf(db: QueueDatabase): Promise<Incoming> {
  const { contributor, name, ...rows } = await ownWeek(WEEK, db);
  await noteShared(rows, db);
  return { ...rows, contributors: [{ id: contributor, name }] };
}
async function named(name: string, ...pages: string[]): Promise<QueueDatabase> {
  const db = freshDatabase();
  await changeSettings({ contributor: name }, NOW, db);
  for (const page of pages) await addCandidate(sourceOf(page), WEEK, NOW, {}, db);
  return db;
}

test('another’s week comes in with who saved it, and once more changes nothing', async () => {
  const [ann, bob] = [await named('张三', 'one', 'two'), await named('李四', 'three')];
  const file = await fileOf(ann);
  expect(await wouldTakeIn(file, bob)).toEqual({ added: 2, changed: 2 });
  expect(await titlesOf(bob)).toEqual(['three']);
  expect(await takeIn(file, bob)).toEqual({ added: 2, changed: 2 });
  expect((await titlesOf(bob)).sort()).toEqual(['one', 'three', 'two']);
  const { contributor } = await selfOf(ann);
  expect(await contributorOf(contributor, bob)).toEqual({ self: false, name: '张三' });
  const before = await rowsOf(bob);
  expect(await wouldTakeIn(file, bob)).toEqual({ added: 0, changed: 0 });
  expect(await takeIn(file, bob)).toEqual({ added: 0, changed: 0 });
  expect(await rowsOf(bob)).toEqual(before);
});

test('several weeks come in all or none', async () => {
  const [ann, bob] = [await named('张三', 'one'), await named('李四')];
  const file = await fileOf(ann);
  const next = '2018-W05';
  const weeks = [file, { ...file, week: next, candidates: file.candidates.map((row): Candidate => ({ ...row, week: next })) }] as const;
  const refuse = (_: unknown, { week }: Candidate): void => {
    if (week === next) throw new Error('The database takes no more.');
  };
  bob.candidates.hook('creating', refuse);
  await expect(takeInAll(weeks, bob)).rejects.toThrow();
  expect(await rowsOf(bob)).toEqual([]);
  bob.candidates.hook('creating').unsubscribe(refuse);
  expect(await takeInAll(weeks, bob)).toEqual([{ added: 1, changed: 1 }, { added: 1, changed: 1 }]);
});

test('a page that both saved is one candidate with both names, on either side', async () => {
  const [ann, bob] = [await named('张三', 'one'), await named('李四', 'one')];
  const [anns, bobs] = [await fileOf(ann), await fileOf(bob)];
  await takeIn(anns, bob);
  await takeIn(bobs, ann);
  const [row, ...others] = await rowsOf(bob);
  expect(others).toEqual([]);
  expect(row && contributorsOf(row)).toHaveLength(2);
  expect(await rowsOf(ann)).toEqual([row]);
});

test('who saves what another has saved is named as well, here and there; undo leaves that', async () => {
  const [ann, bob] = [await named('张三', 'one'), await named('李四', 'two')];
  await takeIn(await fileOf(ann), bob);
  expect(await addCandidate(sourceOf('one'), WEEK, NOW + HOUR, {}, bob)).toMatchObject({ kind: 'repeat' });
  await takeIn(await fileOf(bob), ann);
  for (const db of [ann, bob]) expect((await rowsOf(db)).find(({ identity }) => identity === 'one.example/')?.addedBy).toHaveLength(2);
  await undo(NOW + 2 * HOUR, bob);
  expect(await titlesOf(bob)).toEqual(['one']);
});

test('it is not the reader’s own change: undo leaves it, and takes back what they did last', async () => {
  const [ann, bob] = [await named('张三', 'one'), await named('李四', 'two')];
  await takeIn(await fileOf(ann), bob);
  await undo(NOW + HOUR, bob);
  expect(await titlesOf(bob)).toEqual(['one']);
});

test.each([
  ['edited', async (row: Candidate, db: QueueDatabase) => editCandidate(row, { title: '新' }, NOW + HOUR, db), '新'],
  ['removed', async (row: Candidate, db: QueueDatabase) => editCandidate(row, { removed: true }, NOW + HOUR, db), undefined],
  ['kept when its capture is undone, for the other saved it too,', async (_: Candidate, db: QueueDatabase) => expect(await undo(NOW + HOUR, db)).toBe('kept'), 'page'],
])('a page that another knew by a smaller key gets that key, and is still %s by the key on screen', async (_, act, title) => {
  const bob = await named('李四');
  const { candidate } = await addCandidate(sourceOf('page', { identities: ['b.example/'] }), WEEK, NOW, {}, bob);
  const ann = await named('张三');
  await addCandidate(sourceOf('page', { identities: ['a.example/', 'b.example/'] }), WEEK, NOW - HOUR, {}, ann);
  await takeIn(await fileOf(ann), bob);
  expect((await rowsOf(bob)).map(({ identity }) => identity)).toEqual(['a.example/']);
  await act(candidate, bob);
  expect(await titlesOf(bob)).toEqual(title === undefined ? [] : [title]);
});

test('the later of two changes stands, whoever takes in whose', async () => {
  const ann = await named('张三', 'one');
  const bob = await named('李四');
  await takeIn(await fileOf(ann), bob);
  const [row] = await rowsOf(bob);
  if (!row) throw new Error('There is no row.');
  await editCandidate(row, { title: '早', section: 'tools' }, NOW + HOUR, bob);
  await editCandidate(row, { title: '晚' }, NOW + 2 * HOUR, ann);
  const [anns, bobs] = [await fileOf(ann), await fileOf(bob)];
  await takeIn(anns, bob);
  await takeIn(bobs, ann);
  for (const db of [ann, bob]) expect((await rowsOf(db)).map(fieldsOf)).toMatchObject([{ title: '晚', section: 'tools' }]);
});

test('what is done after taking in is later than all of it, though the clock here is behind', async () => {
  const [ann, bob] = [await named('张三', 'one'), await named('李四')];
  const [row] = await rowsOf(ann);
  if (!row) throw new Error('There is no row.');
  await editCandidate(row, { title: '张三的' }, NOW + HOUR, ann);
  await takeIn(await fileOf(ann), bob);
  await editCandidate(row, { title: '李四的' }, NOW - HOUR, bob);
  await takeIn(await fileOf(bob), ann);
  for (const db of [ann, bob]) expect(await titlesOf(db)).toEqual(['李四的']);
});

test('a page that was taken out goes for the other as well', async () => {
  const [ann, bob] = [await named('张三', 'one'), await named('李四')];
  await takeIn(await fileOf(ann), bob);
  const [row] = await rowsOf(ann);
  if (!row) throw new Error('There is no row.');
  await editCandidate(row, { removed: true }, NOW + HOUR, ann);
  expect(await takeIn(await fileOf(ann), bob)).toEqual({ added: 0, changed: 1 });
  expect(await titlesOf(bob)).toEqual([]);
});

test('what was said of the issue comes along, each text by its own time', async () => {
  const [ann, bob] = [await named('张三'), await named('李四')];
  await changeIssue(WEEK, { texts: { discussion: '甲' } }, NOW, ann);
  await changeIssue(WEEK, { texts: { jobs: '乙' } }, NOW, bob);
  expect(await takeIn(await fileOf(ann), bob)).toEqual({ added: 0, changed: 1 });
  expect(await takeIn(await fileOf(ann), bob)).toEqual({ added: 0, changed: 0 });
  const issue = await bob.issues.get(WEEK);
  expect(Object.entries(issue?.texts ?? {}).map(([section, { value }]) => [section, value]).sort()).toEqual([['discussion', '甲'], ['jobs', '乙']]);
});

test('what one took out before anybody had it takes nothing from who saves the page too', async () => {
  const [ann, bob] = [await named('张三', 'one'), await named('李四', 'one')];
  const [own] = await rowsOf(ann);
  if (!own) throw new Error('Nothing was saved.');
  await editCandidate(own, { removed: true }, NOW + HOUR, ann);
  const file = await fileOf(bob);
  expect(await wouldTakeIn(file, ann)).toEqual({ added: 1, changed: 1 });
  expect(await takeIn(file, ann)).toEqual({ added: 1, changed: 1 });
  expect(await rowsOf(ann)).toEqual(await rowsOf(bob));
  expect((await ownWeek(WEEK, ann)).candidates).toEqual([]);
  expect(await takeIn(file, ann)).toEqual({ added: 0, changed: 0 });
  // Nor is it taken from them by undoing or by restoring what was done before.
  await undo(NOW + HOUR, ann);
  expect(await rowsOf(ann)).toEqual(await rowsOf(bob));
  await restore({ maker: (await selfOf(ann)).contributor, candidates: [{ ...own, removed: { value: true, stamp: { at: NOW + HOUR, tick: 0, by: own.removed.stamp.by } } }], settings: [], issues: [], contributors: [], places: [] }, NOW + HOUR, ann);
  expect(await rowsOf(ann)).toEqual(await rowsOf(bob));
});

test('what was taken out stays so where others turn out to have had it, though this browser does not know that', async () => {
  const ann = await named('张三', 'one');
  const file = await fileOf(ann);
  const [own] = await rowsOf(ann);
  if (!own) throw new Error('Nothing was saved.');
  await editCandidate(own, { removed: true }, NOW + HOUR, ann);
  // As in a browser that was set back to an earlier day.
  await ann.shared.clear();
  await connectTo({ address: 'https://dav.example/a/', user: 'u', password: 'p' }, ann);
  await ann.outbox.clear();
  expect(await takeIn(file, ann)).toEqual({ added: 0, changed: 0 });
  expect((await rowsOf(ann)).map(({ removed }) => removed.value)).toEqual([true]);
  // The others hear of it, once.
  expect((await ann.outbox.toArray()).map(({ week, identity }) => [week, identity])).toEqual([[WEEK, own.identity]]);
  await ann.outbox.clear();
  await takeIn(file, ann);
  expect(await ann.outbox.count()).toBe(0);
  expect((await ownWeek(WEEK, ann)).candidates.map(({ removed }) => removed.value)).toEqual([true]);
});

test('a name is known once it was given, and kept where a later file gives none', async () => {
  const [ann, bob] = [await named('', 'one'), await named('李四')];
  const { contributor } = await selfOf(ann);
  await takeIn(await fileOf(ann), bob);
  expect(await contributorOf(contributor, bob)).toEqual({ self: false, name: '' });
  for (const name of ['张三', '']) {
    await changeSettings({ contributor: name }, NOW + HOUR, ann);
    await takeIn(await fileOf(ann), bob);
    expect(await contributorOf(contributor, bob)).toEqual({ self: false, name: '张三' });
  }
});
