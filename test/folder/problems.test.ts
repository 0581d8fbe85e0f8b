import { readdir } from 'node:fs/promises';
import { afterEach, expect, test, vi } from 'vitest';
import type { FolderProblem } from '@/utils/digest/share/folder-problem';
import { Clock } from '@/utils/extension/folder/clock';
import { connect } from '@/utils/extension/folder/connect';
import { tryFolder } from '@/utils/extension/folder/trial';
import { changeSettings } from '@/utils/queue/change-settings';
import { readFolder } from '@/utils/queue/folder';
import { waitingParts } from '@/utils/queue/outbox';
import { remoteFolder } from '@/utils/share/folder';
import { describeEachServer, describeServer } from '@/test/servers/each-server';
import { plant } from '@/test/servers/plant';
import { holdUpload } from '@/test/servers/hold-upload';
import { startFaulty, type Rule } from '@/test/servers/faulty';
import { contributor, queueOf, titlesOf, WEEK } from './contributor';

const HOUR = 3_600_000;

/** What stands in the way, by what a server answers. */
const ANSWERS: readonly [string, Rule, Partial<FolderProblem>][] = [
  ['forbidden', { status: 403 }, { kind: 'forbidden' }],
  ['moved', { status: 301, headers: { location: 'https://elsewhere.example/' } }, { kind: 'moved' }],
  ['no WebDAV', { method: 'PROPFIND', status: 200, body: '<html>你好</html>' }, { kind: 'no-webdav' }],
  ['a half answer', { method: 'PROPFIND', status: 207, body: '<multistatus xmlns="DAV:"><resp' }, { kind: 'no-webdav' }],
  ['a method refused', { method: 'PUT', status: 405 }, { kind: 'refused-method', method: 'PUT' }],
  ['a method unknown', { method: 'PROPFIND', status: 501 }, { kind: 'refused-method', method: 'PROPFIND' }],
  ['a file in use', { method: 'PUT', status: 423 }, { kind: 'locked' }],
  ['no space', { method: 'PUT', status: 507 }, { kind: 'full' }],
  ['the server’s own trouble', { status: 500 }, { kind: 'server', status: 500 }],
  ['no answer', { cutDownloadAfter: 0 }, { kind: 'unreachable' }],
];

/** As the browser says it; that nothing is then written in a page's database is tried there. */
const FULL_DISK = { storage: { estimate: async () => ({ quota: 100e6, usage: 90e6 }) } };

describeServer('apache', 'on a full disk', (start) => {
  afterEach(() => vi.unstubAllGlobals());

  test('a folder is tried and nothing of the trial is left in it, nothing is kept of it here, and it connects once there is room', async () => {
    const server = await start();
    const ann = contributor('Ann');
    const tried = (): Promise<unknown> => connect(server, { db: ann.db, change: (work) => work() });
    vi.stubGlobal('navigator', FULL_DISK);
    await expect(tried()).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(await readdir(server.root)).toEqual([]);
    expect(await readFolder(ann.db)).toBeUndefined();
    vi.unstubAllGlobals();
    expect(await tried()).toMatchObject({ kind: 'connected' });
  });

  test('what waits goes on waiting, and is in the folder once there is room', async () => {
    const server = await start();
    const ann = contributor('Ann');
    await ann.connect(server);
    await ann.capture('https://a.example/1');
    vi.stubGlobal('navigator', FULL_DISK);
    await expect(ann.sync()).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(await ann.db.outbox.count()).toBeGreaterThan(0);
    vi.unstubAllGlobals();
    expect(await ann.sync()).toBeUndefined();
    expect(await ann.db.outbox.count()).toBe(0);
    const bob = contributor('Bob');
    await bob.connect(server);
    await bob.sync();
    expect(await titlesOf(bob)).toEqual(await titlesOf(ann));
  });
});

describeServer('apache', 'what goes wrong is told', (start) => {
  test.each(ANSWERS)('%s, and the change waits until it can go out', async (_, rule, problem) => {
    const server = await start();
    const proxy = await startFaulty(server);
    const ann = contributor('Ann');
    await ann.connect({ ...server, address: proxy.address });
    await ann.capture('https://a.example/1');
    proxy.rules = [rule];
    expect(await ann.sync()).toEqual(problem);
    expect((await readFolder(ann.db))?.problem).toEqual(problem);
    expect(await titlesOf(ann)).toHaveLength(1);
    proxy.rules = [];
    expect(await ann.sync()).toBeUndefined();
    expect((await readFolder(ann.db))?.problem).toBeUndefined();
    expect(await ann.db.outbox.count()).toBe(0);
    await proxy.close();
  });

  test.each([
    ['seconds', { 'retry-after': '120' }, 120_000],
    ['a date by its own clock, which is an hour ahead', { 'retry-after': new Date(Date.now() + HOUR + 90_000).toUTCString(), date: new Date(Date.now() + HOUR).toUTCString() }, 90_000],
    ['seconds, a day of them', { 'retry-after': '86400' }, HOUR],
    ['nothing', {}, 60_000],
  ])('too many requests: when it may be asked again, told in %s', async (_, headers, pause) => {
    const proxy = await startFaulty(undefined, [{ status: 429, headers }]);
    const ann = contributor('Ann');
    await ann.connect({ address: proxy.address, user: 'a', password: 'b' });
    const problem = await ann.sync();
    expect(problem).toMatchObject({ kind: 'busy' });
    const until = problem?.kind === 'busy' ? problem.until - Date.now() : 0;
    expect(Math.abs(until - pause)).toBeLessThan(3000);
    await proxy.close();
  });

  test('a certificate that nobody signed: no answer, and the password is in no word of it', async () => {
    const server = await start({ tls: true });
    const ann = contributor('Ann');
    await ann.connect(server);
    expect(await ann.sync()).toEqual({ kind: 'unreachable' });
    expect(JSON.stringify(await readFolder(ann.db).then((row) => row?.problem))).not.toContain(server.password);
  });

  test('who may only read still gets what others save', async () => {
    const server = await start();
    const proxy = await startFaulty(server);
    const [ann, bob] = [contributor('Ann'), contributor('Bob')];
    for (const who of [ann, bob]) await who.connect({ ...server, address: proxy.address });
    await ann.capture('https://a.example/1');
    await ann.sync();
    await bob.capture('https://b.example/1');
    proxy.rules = [{ method: 'PUT', status: 403 }, { method: 'MKCOL', status: 403 }];
    expect(await bob.sync()).toEqual({ kind: 'forbidden' });
    expect(await titlesOf(bob)).toHaveLength(2);
    expect(await bob.db.outbox.count()).toBeGreaterThan(0);
    await proxy.close();
  });

  test.each<[string, Rule, FolderProblem]>([
    ['whose answer breaks off', { cutDownloadAfter: 100 }, { kind: 'unreachable' }],
    ['that is in use', { status: 423 }, { kind: 'locked' }],
  ])('a file %s is told and fetched the next time, and keeps no other from coming in', async (_, rule, problem) => {
    const server = await start();
    const proxy = await startFaulty(server);
    const people = [contributor('Ann'), contributor('Bob'), contributor('Eve')] as const;
    for (const who of people) await who.connect({ ...server, address: proxy.address });
    const [ann, bob, eve] = people;
    await ann.capture('https://a.example/1');
    await bob.capture('https://b.example/1');
    for (const who of [ann, bob]) await who.sync();
    const self = (await ann.db.self.get('self'))?.contributor ?? '';
    proxy.rules = [{ method: 'GET', path: new RegExp(`${WEEK}/${self}`), ...rule }];
    expect(await eve.sync()).toEqual(problem);
    expect(await titlesOf(eve)).toEqual(['Bob https://b.example/1']);
    proxy.rules = [];
    expect(await eve.sync()).toBeUndefined();
    expect(await titlesOf(eve)).toHaveLength(2);
    await proxy.close();
  });

  test('a file with settings that is in use keeps no link from coming in, nor one’s own settings’ a link from going out', async () => {
    const server = await start();
    const proxy = await startFaulty(server);
    const [ann, eve] = [contributor('Ann'), contributor('Eve')];
    for (const who of [ann, eve]) {
      await who.connect({ ...server, address: proxy.address });
      await who.sync();
    }
    const self = (await ann.db.self.get('self'))?.contributor ?? '';
    proxy.rules = [{ method: 'PUT', path: new RegExp(`settings/${self}`), status: 423 }];
    await changeSettings({ name: '新的名字' }, ann.now(), ann.db);
    await ann.capture('https://a.example/1');
    expect(await ann.sync()).toEqual({ kind: 'locked' });
    expect([...(await waitingParts(ann.db)).keys()]).toEqual(['settings']);
    proxy.rules = [{ method: 'GET', path: /settings\//, status: 423 }];
    // As one who has read none of it.
    await eve.db.remoteFiles.clear();
    expect(await eve.sync('likely')).toEqual({ kind: 'locked' });
    expect(await titlesOf(eve)).toEqual(['Ann https://a.example/1']);
    await proxy.close();
  });

  test('a clock that is wrong is told by how much', async () => {
    const server = await start();
    const ann = contributor('Ann', -HOUR);
    await ann.connect(server);
    await ann.sync();
    expect(Math.abs(((await readFolder(ann.db))?.clockAhead ?? 0) + HOUR)).toBeLessThan(5000);
  });
});

describeServer('rclone', 'an upload that was cut off', (start) => {
  test('holds the file until the server gives it up, and keeps nothing else from going both ways', async () => {
    const server = await start();
    const [ann, bob] = [contributor('Ann'), contributor('Bob')];
    for (const who of [ann, bob]) await who.connect(server);
    await ann.capture('https://a.example/1');
    await ann.sync();
    const self = (await ann.db.self.get('self'))?.contributor ?? '';
    const breakOff = await holdUpload(server, `${WEEK}/${self}.json`);
    await ann.capture('https://a.example/2');
    await bob.capture('https://b.example/1');
    expect(await bob.sync()).toBeUndefined();
    expect(await ann.sync()).toEqual({ kind: 'locked' });
    expect(await titlesOf(ann)).toHaveLength(3);
    breakOff();
    await expect.poll(() => ann.sync(), { timeout: 10_000 }).toBeUndefined();
    expect(await bob.sync()).toBeUndefined();
    expect(await queueOf(bob)).toEqual(await queueOf(ann));
    expect(await titlesOf(bob)).toHaveLength(3);
  });
});

describeEachServer('what a folder may hold', (start) => {
  test('wrong password', async () => {
    const server = await start();
    const ann = contributor('Ann');
    await ann.connect({ ...server, password: 'wrong' });
    await ann.capture('https://a.example/1');
    expect(await ann.sync()).toEqual({ kind: 'wrong-password' });
  });

  test('a folder that is not there is made, its parent is not', async () => {
    const server = await start();
    const access = { ...server, address: `${server.address}周报 2018/` };
    const { report, failed } = await tryFolder(remoteFolder(access), new Clock(Date.now));
    expect(failed).toBeUndefined();
    expect(report).toMatchObject({ made: true, done: ['list', 'write', 'read', 'remove'], changes: 'etag' });
    expect(Math.abs(report.clockAhead ?? NaN)).toBeLessThan(3000);
    const below = await tryFolder(remoteFolder({ ...server, address: `${server.address}no/such/` }), new Clock(Date.now));
    expect(below.failed).toEqual({ trial: 'list', problem: { kind: 'missing' } });
    expect((await remoteFolder(access).list(''))?.entries).toEqual([]);
  });

  test('files that are cut off, foreign, misplaced or too large are told, and the rest is taken', async () => {
    const server = await start();
    const [ann, bob] = [contributor('Ann'), contributor('Bob')];
    for (const who of [ann, bob]) await who.connect(server);
    await ann.capture('https://a.example/1');
    await ann.sync();
    plant(server, `${WEEK}/cut.json`, '{"format":"linkweek-week","ver');
    plant(server, `${WEEK}/other.json`, '{"format":"something"}');
    plant(server, `${WEEK}/newer.json`, '{"format":"linkweek-week","version":99}');
    plant(server, `${WEEK}/large.json`, Buffer.alloc(9 * 1024 * 1024, 32));
    plant(server, `${WEEK}/读我.txt`, '你好');
    plant(server, `${WEEK}/sub/deep.json`, '{}');
    expect(await bob.sync()).toBeUndefined();
    expect(await titlesOf(bob)).toHaveLength(1);
    const refused = (await bob.db.remoteFiles.toArray()).filter(({ refusal }) => refusal).map(({ path, refusal }) => [path, refusal]);
    expect(refused).toEqual([[`${WEEK}/cut.json`, 'unreadable'], [`${WEEK}/large.json`, 'too-large'], [`${WEEK}/newer.json`, 'newer'], [`${WEEK}/other.json`, 'other-file']]);
  });

  test('what the server has lost goes out again', async () => {
    const server = await start();
    const proxy = await startFaulty(server);
    const [ann, bob] = [contributor('Ann'), contributor('Bob')];
    await ann.connect({ ...server, address: proxy.address });
    await ann.capture('https://a.example/1');
    await ann.sync();
    const self = (await ann.db.self.get('self'))?.contributor ?? '';
    await remoteFolder(server).remove(`${WEEK}/${self}.json`);
    expect(await ann.sync()).toBeUndefined();
    plant(server, `${WEEK}/${self}.json`, '{"format":"linkweek-week","version":1,"cut');
    expect(await ann.sync()).toBeUndefined();
    await bob.connect(server);
    await bob.sync();
    expect(await queueOf(bob)).toEqual(await queueOf(ann));
    expect(await titlesOf(bob)).toHaveLength(1);
    await proxy.close();
  });
});
