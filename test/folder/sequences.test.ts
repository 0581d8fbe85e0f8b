import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Candidate } from '@/utils/digest/candidate';
import { fieldsOf } from '@/utils/digest/fields-of';
import { readWeekFile } from '@/utils/digest/share/read-week-file';
import { Superseded } from '@/utils/extension/folder/guarded-folder';
import { changeSettings } from '@/utils/queue/change-settings';
import { editCandidate } from '@/utils/queue/edit';
import { connectTo } from '@/utils/queue/folder';
import { changeIssue, readIssue } from '@/utils/queue/issues';
import { moveToWeek } from '@/utils/queue/move';
import { undo } from '@/utils/queue/undo';
import { remoteFolder } from '@/utils/share/folder';
import { describeServer } from '@/test/servers/each-server';
import { startFaulty } from '@/test/servers/faulty';
import type { RunningServer } from '@/test/servers/server';
import { contributor, queueOf, titlesOf, WEEK, type Contributor } from './contributor';

const PAGE = 'https://a.example/1';

/** Sequences in which something could be lost without anything having gone wrong; clocks tick between two steps. */
describeServer('apache', 'what one does while another is not in step', (start) => {
  const group = async (server: RunningServer, ...names: string[]): Promise<Contributor[]> => {
    const people = names.map((name) => contributor(name));
    for (const who of people) await who.connect(server);
    return people;
  };
  const only = async (who: Contributor, week = WEEK): Promise<Candidate> => {
    const [row] = await queueOf(who, week);
    if (!row) throw new Error('There is no row.');
    return row;
  };
  const tick = (): Promise<void> => wait(5);
  const inStep = async (...people: Contributor[]): Promise<void> => {
    for (let pass = 0; pass < 2; pass += 1) for (const who of people) expect(await who.sync()).toBeUndefined();
  };

  test('a page that was edited stays so when another saves it', async () => {
    const [ann, bob] = await group(await start(), 'Ann', 'Bob');
    if (!ann || !bob) return;
    await ann.capture(PAGE, '原题');
    const fields = { title: '编辑改好的', note: '作者 Anders', section: 'tools', order: 'a5', dropped: true };
    await tick();
    await editCandidate(await only(ann), fields, ann.now(), ann.db);
    await tick();
    expect(await bob.capture(PAGE, '原题 - 网站')).toBe('saved');
    await inStep(ann, bob);
    for (const who of [ann, bob]) expect(fieldsOf(await only(who))).toMatchObject(fields);
    expect((await only(ann)).addedBy).toHaveLength(2);
  });

  test('a page that was taken out comes back when another saves it', async () => {
    const [ann, bob] = await group(await start(), 'Ann', 'Bob');
    if (!ann || !bob) return;
    await ann.capture(PAGE);
    await tick();
    await editCandidate(await only(ann), { removed: true }, ann.now(), ann.db);
    await tick();
    await bob.capture(PAGE);
    await inStep(ann, bob);
    for (const who of [ann, bob]) expect(await titlesOf(who)).toHaveLength(1);
  });

  test('an issue stays published when another writes a text of it', async () => {
    const [ann, bob] = await group(await start(), 'Ann', 'Bob');
    if (!ann || !bob) return;
    await changeIssue(WEEK, { published: 12_345 }, ann.now(), ann.db);
    await tick();
    await changeIssue(WEEK, { texts: { discussion: '话' } }, bob.now(), bob.db);
    await inStep(ann, bob);
    for (const who of [ann, bob]) expect(await readIssue(WEEK, who.db)).toEqual({ published: 12_345, texts: { discussion: '话' } });
  });

  test('undo takes back one’s own and leaves what another has set since', async () => {
    const [ann, bob] = await group(await start(), 'Ann', 'Bob');
    if (!ann || !bob) return;
    await ann.capture(PAGE, '甲');
    await tick();
    await editCandidate(await only(ann), { title: '乙', note: '乙的附注' }, ann.now(), ann.db);
    await inStep(ann, bob);
    await editCandidate(await only(bob), { title: '丙' }, bob.now(), bob.db);
    await inStep(bob, ann);
    await tick();
    await undo(ann.now(), ann.db);
    await inStep(ann, bob);
    for (const who of [ann, bob]) expect(fieldsOf(await only(who))).toMatchObject({ title: '丙', note: '' });
  });

  test('a page moved to a week where it was taken out is the same for all, and bears all names', async () => {
    const [ann, bob] = await group(await start(), 'Ann', 'Bob');
    if (!ann || !bob) return;
    const next = '2018-W05';
    await ann.capture(PAGE, '第四周');
    await tick();
    await bob.capture(PAGE, '第五周', next);
    await inStep(ann, bob);
    await editCandidate(await only(bob, next), { title: 'Bob 改的', note: 'n' }, bob.now(), bob.db);
    await inStep(bob, ann);
    await tick();
    await editCandidate(await only(ann, next), { removed: true }, ann.now(), ann.db);
    await tick();
    await moveToWeek([await only(ann)], next, ann.now(), ann.db);
    await inStep(ann, bob);
    expect(await queueOf(bob, next)).toEqual(await queueOf(ann, next));
    expect(fieldsOf(await only(bob, next))).toMatchObject({ title: '第四周', removed: false });
    expect((await only(bob, next)).addedBy).toHaveLength(2);
  });

  test.each([
    ['the server failed once', 502],
    ['it was forbidden for a while', 403],
  ])('a file that could not be had because %s is fetched later', async (_, status) => {
    const server = await start();
    const proxy = await startFaulty(server, [{ method: 'GET', path: new RegExp(WEEK), status }]);
    const [ann, bob] = await group({ ...server, address: proxy.address }, 'Ann', 'Bob');
    if (!ann || !bob) return;
    await ann.capture(PAGE);
    proxy.rules = [];
    await ann.sync();
    proxy.rules = [{ method: 'GET', path: new RegExp(WEEK), status }];
    const problem = await bob.sync();
    if (status === 502) expect(problem).toEqual({ kind: 'server', status });
    expect(await titlesOf(bob)).toEqual([]);
    proxy.rules = [];
    expect(await bob.sync()).toBeUndefined();
    expect(await titlesOf(bob)).toHaveLength(1);
    expect((await bob.db.remoteFiles.toArray()).filter(({ refusal }) => refusal)).toEqual([]);
    await proxy.close();
  });

  /** Everything in a database as it was. */
  const photograph = async ({ db }: Contributor): Promise<() => Promise<void>> => {
    const tables = await Promise.all(db.tables.map(async (table) => [table, await table.toArray()] as const));
    return () => db.transaction('rw', db.tables, async () => {
      for (const [table, rows] of tables) {
        await table.clear();
        await table.bulkPut(rows);
      }
    });
  };

  test.each(['at once', 'after saving another'])('a profile that was set back gets back what the server has of it, when synced %s', async (when) => {
    const server = await start();
    const [ann] = await group(server, 'Ann');
    if (!ann) return;
    await ann.capture(PAGE);
    await ann.sync();
    const setBack = await photograph(ann);
    for (const page of [2, 3]) await ann.capture(`https://a.example/${page}`);
    await ann.sync();
    await setBack();
    if (when !== 'at once') await ann.capture('https://a.example/4');
    await inStep(ann);
    const expected = when === 'at once' ? 3 : 4;
    expect(await titlesOf(ann)).toHaveLength(expected);
    const file = await remoteFolder(server).read(`${WEEK}/${(await ann.db.self.get('self'))?.contributor}.json`, 1e6);
    expect(readWeekFile(file?.text ?? '').content?.candidates).toHaveLength(expected);
  });

  test('two machines with one profile do not write over each other’s', async () => {
    const server = await start();
    const [ann] = await group(server, 'Ann');
    if (!ann) return;
    await ann.sync();
    const clone = contributor('Ann');
    const self = await ann.db.self.get('self');
    await clone.connect(server);
    await clone.db.self.put({ key: 'self', contributor: self?.contributor ?? '' });
    await ann.capture('https://a.example/1');
    await clone.capture('https://a.example/2');
    for (let pass = 0; pass < 3; pass += 1) await inStep(ann, clone);
    for (const who of [ann, clone]) expect(await titlesOf(who)).toHaveLength(2);
  });

  test('a folder connected while another is being synced gets everything, and the other nothing more', async () => {
    const [old, next] = [await start(), await start()];
    const proxy = await startFaulty(old);
    const ann = contributor('Ann');
    await ann.connect({ ...old, address: proxy.address });
    await ann.capture(PAGE);
    await ann.capture('https://a.example/2', '旧', '2017-W30');
    await ann.sync();
    proxy.rules = [{ method: 'PROPFIND', path: /2018/, delay: 300 }];
    const syncing = ann.sync().catch((error: unknown) => error);
    await wait(100);
    await connectTo(next, ann.db);
    proxy.forget();
    expect(await syncing).toBeInstanceOf(Superseded);
    proxy.rules = [];
    expect(proxy.counts('PUT').requests).toBe(0);
    await inStep(ann);
    const bob = contributor('Bob');
    await bob.connect(next);
    await bob.sync();
    expect([...(await titlesOf(bob)), ...(await titlesOf(bob, '2017-W30'))]).toHaveLength(2);
    await proxy.close();
  });

  test('a new name is everybody’s, whichever file comes last', async () => {
    const [ann, bob] = await group(await start(), '张三', '李四');
    if (!ann || !bob) return;
    await ann.capture(PAGE, '旧', '2018-W01');
    await ann.capture('https://a.example/2');
    await ann.sync();
    await wait(1100);
    await changeSettings({ contributor: '张三丰' }, ann.now(), ann.db);
    await ann.sync();
    await bob.sync();
    expect((await bob.db.contributors.toArray()).map(({ name }) => name)).toEqual(['张三丰']);
  });
});
