import { expect, test, vi } from 'vitest';
import type { SettingRow } from '@/utils/digest/backup/backup';
import { candidateFrom } from '@/utils/digest/candidate';
import { linkSource } from '@/utils/digest/link-source';
import { ordersBetween } from '@/utils/digest/order';
import { mergeWeek } from '@/utils/digest/share/merge-week';
import { readWeekFile } from '@/utils/digest/share/read-week-file';
import { writeSettingsFile } from '@/utils/digest/share/settings-file';
import { unify } from '@/utils/digest/share/unify';
import { LARGEST, writeWeekFile } from '@/utils/digest/share/week-file';
import { inTurns } from '@/utils/extension/in-turns';
import { changeSettings } from '@/utils/queue/change-settings';
import { remoteFolder } from '@/utils/share/folder';
import { readSettings } from '@/utils/queue/settings';
import { readFolder } from '@/utils/queue/folder';
import { readRequests } from '@/utils/queue/requests';
import { Budget } from '@/utils/extension/folder/budget';
import { connect } from '@/utils/extension/folder/connect';
import type { Connecting } from '@/utils/extension/folder/report';
import { describeEachServer, describeServer } from '@/test/servers/each-server';
import { plant } from '@/test/servers/plant';
import { startFaulty } from '@/test/servers/faulty';
import { contributor, titlesOf, WEEK, type Contributor } from './contributor';

const MINUTE = 60_000;
const PEOPLE = 1000;
const LINKS = 50;
/** With their settings and a week each, more files than a server gives in an hour. */
const JOINED = 700;

describeEachServer('requests', (start) => {
  test('while nothing changes, a poll is one listing', async () => {
    const server = await start();
    const proxy = await startFaulty(server);
    const [ann, bob] = [contributor('Ann'), contributor('Bob')];
    for (const who of [ann, bob]) {
      await who.connect({ ...server, address: proxy.address });
      await who.capture(`https://${who.name}.example/1`);
      await who.capture(`https://${who.name}.example/2`, 'older', '2018-W01');
    }
    for (const who of [ann, bob, ann, bob]) await who.sync('all');
    // Until the files are old enough to be told by their time, they are fetched once more.
    await new Promise((resolve) => setTimeout(resolve, 2500));
    for (const who of [ann, bob]) await who.sync('all');
    for (let poll = 0; poll < 12; poll += 1) {
      proxy.forget();
      expect(await ann.sync('poll')).toBeUndefined();
      expect(proxy.log).toEqual([expect.stringMatching(/^PROPFIND \S+ (207|404)$/)]);
    }
    await proxy.close();
  });
});

describeServer('apache', 'a group of a thousand', (start) => {
  test('is fetched without asking more than a server allows, and one more change is one more file', { tags: ['long'], timeout: 120_000 }, async () => {
    const server = await start();
    const proxy = await startFaulty(server);
    for (let person = 0; person < PEOPLE; person += 1) plant(server, `${WEEK}/person-${person}.json`, weekOf(person, 1));
    await new Promise((resolve) => setTimeout(resolve, 2500));
    const ann = contributor('Ann');
    await ann.connect({ ...server, address: proxy.address });
    let halfHours = 1;
    for (let problem = await ann.sync('likely'); problem; problem = await ann.sync('likely')) {
      expect(problem.kind).toBe('busy');
      expect(proxy.counts().requests).toBeLessThanOrEqual(600 * halfHours);
      halfHours += 1;
      // The half hour is over.
      await halfAnHourLater(ann);
    }
    expect(halfHours).toBe(3);
    expect((await titlesOf(ann)).length).toBe(PEOPLE);
    plant(server, `${WEEK}/person-7.json`, weekOf(7, 2));
    await halfAnHourLater(ann);
    proxy.forget();
    expect(await ann.sync('poll')).toBeUndefined();
    expect(proxy.log.map((line) => line.split(' ')[0])).toEqual(['PROPFIND', 'GET']);
    expect((await titlesOf(ann)).length).toBe(PEOPLE + 1);
    await proxy.close();
  });

  test('of 700 is joined without asking more than a server allows, though the browser is closed in between, or the folder given up and connected again', { tags: ['long'], timeout: 120_000 }, async () => {
    const server = await start();
    const proxy = await startFaulty(server);
    const decided = (person: number): SettingRow[] => (person === JOINED - 1 ? [{ key: 'name', value: '七百人', stamp: { at: 1_516_700_000_000, tick: 0, by: `person-${person}` } }] : []);
    for (let person = 0; person < JOINED; person += 1) {
      plant(server, `settings/person-${person}.json`, writeSettingsFile({ contributor: `person-${person}`, name: `群友 ${person}`, settings: decided(person) }));
      plant(server, `${WEEK}/person-${person}.json`, weekOf(person, 1));
    }
    await new Promise((resolve) => setTimeout(resolve, 2500));
    const ann = contributor('Ann');
    await changeSettings({ name: '我的', contributor: 'Ann' }, ann.now(), ann.db);
    await ann.capture('https://a.example/1');
    const join = (): Promise<Connecting> => connect({ ...server, address: proxy.address }, { db: ann.db, now: ann.now, change: (work) => work() });
    expect(await join()).toMatchObject({ kind: 'connected' });
    const dying = ann.sync('all').catch(() => undefined);
    await vi.waitFor(() => expect(proxy.counts().requests).toBeGreaterThan(200), { timeout: 30_000, interval: 1 });
    ann.db.close();
    await dying;
    await ann.db.open();
    const lost = proxy.counts().requests - Object.values(await readRequests(ann.db)).reduce((sum, made) => sum + made, 0);
    // Those on the way, and those that were not noted yet.
    expect(lost).toBeLessThan(12);
    await ann.disconnect();
    expect(await join()).toMatchObject({ kind: 'connected' });
    let halfHours = 1;
    for (let problem = await ann.sync('all'); problem; problem = await ann.sync('likely')) {
      expect(problem.kind).toBe('busy');
      expect(proxy.counts().requests).toBeLessThanOrEqual(600 * halfHours);
      // A newcomer's digest must not become everybody's.
      if ((await readFolder(ann.db))?.joining) expect(proxy.log.filter((line) => /^PUT \S+(settings|W04)/.test(line))).toEqual([]);
      halfHours += 1;
      await halfAnHourLater(ann);
    }
    expect(halfHours).toBeLessThanOrEqual(4);
    expect((await readSettings(ann.db)).name).toBe('七百人');
    expect(await titlesOf(ann)).toHaveLength(JOINED + 1);
    expect(await ann.db.outbox.count()).toBe(0);
    await proxy.close();
  });

  // The database in memory would take longer for 50,000 rows than all the rest, and says nothing of a browser's.
  test('of fifty links each: what goes over the network, and how long it takes to merge', { tags: ['long'], timeout: 120_000 }, async () => {
    const server = await start();
    const proxy = await startFaulty(server);
    for (let person = 0; person < PEOPLE; person += 1) plant(server, `${WEEK}/person-${person}.json`, weekOf(person, LINKS));
    const folder = remoteFolder({ ...server, address: proxy.address });
    const entries = (await folder.list(`${WEEK}/`))?.entries ?? [];
    const listing = proxy.counts().bytesDown;
    const texts = await inTurns(entries, 6, async ({ name }) => (await folder.read(`${WEEK}/${name}`, LARGEST))?.text ?? '');
    const began = performance.now();
    const files = texts.flatMap((text) => readWeekFile(text).content ?? []);
    const parsed = performance.now();
    const merged = unify(files.flatMap(({ candidates }) => candidates));
    const ended = performance.now();
    expect(merged).toHaveLength(PEOPLE * LINKS);
    const { requests, bytesDown } = proxy.counts();
    const change = mergeWeek({ candidates: merged.slice(0, LINKS) }, { candidates: files[0]?.candidates ?? [] });
    expect(change.candidates.length).toBeGreaterThanOrEqual(LINKS);
    const [own] = files;
    console.log(`${PEOPLE} people with ${LINKS} links: first sync ${requests} requests, ${(bytesDown / 1e6).toFixed(1)} MB down, of which the listing ${(listing / 1e3).toFixed(0)} kB; reading ${(parsed - began).toFixed(0)} ms, merging ${(ended - parsed).toFixed(0)} ms; one more change: 2 requests, ${((listing + (own ? writeWeekFile(own).length : 0)) / 1e3).toFixed(0)} kB`);
    await proxy.close();
  });

  test('decides once: a newcomer’s older settings give way, the latest decision reaches everybody', async () => {
    const server = await start();
    const [ann, bob] = [contributor('Ann'), contributor('Bob')];
    await ann.connect(server);
    await changeSettings({ name: '微信群', timeZone: 'Europe/Berlin' }, ann.now(), ann.db);
    await ann.sync();
    await bob.connect(server);
    await bob.sync();
    expect(await readSettings(bob.db)).toMatchObject({ name: '微信群', timeZone: 'Europe/Berlin', contributor: 'Bob' });
    await changeSettings({ name: '周报' }, bob.now(), bob.db);
    await bob.sync();
    await ann.sync();
    expect((await readSettings(ann.db)).name).toBe('周报');
    expect((await ann.db.contributors.toArray()).map(({ name }) => name)).toEqual(['Bob']);
  });
});

test('requests are counted over half an hour, and one’s own changes still go out when fetching has come to its end', async () => {
  const { db } = contributor('Ann');
  let now = 1000 * MINUTE;
  const open = (): Promise<Budget> => Budget.open(db, () => now);
  const budget = await open();
  for (let request = 0; request < 500; request += 1) await budget.take('fetch');
  await expect(budget.take('fetch')).rejects.toThrow('busy');
  for (let request = 0; request < 60; request += 1) await budget.take('reserved');
  await expect(budget.take('reserved')).rejects.toThrow('busy');
  await budget.note();
  now += 29 * MINUTE;
  await expect((await open()).take('reserved')).rejects.toThrow('busy');
  now += MINUTE;
  await expect((await open()).take('fetch')).resolves.toBeUndefined();
});

test('requests that several count at once are all counted', async () => {
  const { db } = contributor('Ann');
  const now = (): number => 1000 * MINUTE;
  const [one, other] = [await Budget.open(db, now), await Budget.open(db, now)];
  await Promise.all([...Array.from({ length: 33 }, () => one.take('fetch')), ...Array.from({ length: 44 }, () => other.take('reserved'))]);
  await Promise.all([one.note(), other.note()]);
  expect(await readRequests(db)).toEqual({ 1000: 77 });
});

/** As if the requests made so far were of an earlier half hour. */
async function halfAnHourLater({ db }: Contributor): Promise<void> {
  await db.self.toCollection().modify({ requests: {} });
  await db.folder.toCollection().modify({ polls: 0 });
}

function weekOf(person: number, count: number): string {
  const contributorId = `person-${person}`;
  const orders = ordersBetween(undefined, undefined, count);
  const candidates = orders.flatMap((order, at) => {
    const source = linkSource(`https://site${at}.example/${person}/${at}`, `第 ${at} 条链接的题目 by person ${person}`);
    return source ? [candidateFrom(source, WEEK, order, { at: 1_516_700_000_000 + at, tick: 0, by: contributorId }, false)] : [];
  });
  return writeWeekFile({ contributor: contributorId, name: `群友 ${person}`, week: WEEK, candidates });
}
