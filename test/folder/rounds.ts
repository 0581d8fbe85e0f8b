import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { contributorsOf } from '@/utils/digest/candidate';
import type { FolderProblem } from '@/utils/digest/share/folder-problem';
import { changeSettings } from '@/utils/queue/change-settings';
import { editCandidate } from '@/utils/queue/edit';
import { changeIssue, readIssue } from '@/utils/queue/issues';
import { selfOf } from '@/utils/queue/self';
import { readSettings } from '@/utils/queue/settings';
import { undo } from '@/utils/queue/undo';
import type { FaultyServer } from '@/test/servers/faulty';
import { plant } from '@/test/servers/plant';
import type { RunningServer } from '@/test/servers/server';
import { queueOf, sharedQueueOf, WEEK, type Contributor } from './contributor';
import type { Random } from './random';

/** A group at work, and what it was told is saved. */
export interface Group {
  people: readonly Contributor[];
  server: RunningServer;
  /** Stands before the server, for what goes wrong on the way. */
  proxy: FaultyServer;
  random: Random;
  /** Every page that was said to be saved: its address, and who was told so. */
  saved: Map<string, Set<Contributor>>;
  /** Pages that somebody took out, or undid: these may or may not stand. */
  takenOut: Set<string>;
  /** How often each thing was done, and each problem met. */
  tally: Map<string, number>;
}

type Act = (who: Contributor, group: Group) => Promise<void>;

const PAGES = 60;
const addressOf = (page: number): string => `https://pages.example/${page}`;

/** What may happen in a round, each as often as it is named. */
const ACTS: Readonly<Record<string, { often: number; act: Act }>> = {
  capture: { often: 10, act: capture },
  edit: { often: 6, act: edit },
  'take out': { often: 2, act: takeOut },
  undo: { often: 2, act: undoLast },
  'write the issue': { often: 1, act: writeIssue },
  decide: { often: 1, act: decide },
  sync: { often: 8, act: async (who, group) => note(await who.sync(group.random.of(['poll', 'likely', 'all'])), group) },
  'sync at once': { often: 3, act: syncAtOnce },
  'sync offline': { often: 2, act: (who, group) => faulty(who, group, { status: 502 }) },
  'sync with the upload cut': { often: 3, act: (who, group) => faulty(who, group, { method: 'PUT', cutUploadAfter: group.random.below(900) }) },
  'sync with a download cut': { often: 2, act: (who, group) => faulty(who, group, { method: 'GET', cutDownloadAfter: group.random.below(600) }) },
  'sync with an answer lost': { often: 2, act: (who, group) => faulty(who, group, { method: 'PUT', cutDownloadAfter: 0 }) },
  'kill the browser in a sync': { often: 2, act: killBrowser },
  'kill the server in a sync': { often: 1, act: killServer },
  'leave rubbish': { often: 1, act: leaveRubbish },
};

const DECK = Object.entries(ACTS).flatMap(([name, { often, act }]) => Array.from({ length: often }, () => ({ name, act })));

/** One thing that somebody does or that happens to them. */
export async function round(group: Group): Promise<void> {
  const { name, act } = group.random.of(DECK);
  count(name, group);
  await act(group.random.of(group.people), group);
}

/** Brings everybody in step, and looks whether every queue has all of it, once. */
export async function reckon(group: Group): Promise<void> {
  const { people, saved, takenOut, tally } = group;
  // A thousand rounds are more than half an hour's requests, and take less than a minute.
  for (const { db } of people) await db.self.toCollection().modify({ requests: {} });
  for (let pass = 0; pass < 3; pass += 1) for (const who of people) expect(await inStep(who), `${who.name} could not sync, after ${JSON.stringify([...tally])}`).toBeUndefined();
  const [first, ...others] = await Promise.all(people.map(sharedQueueOf));
  for (const other of others) expect(other).toEqual(first);
  const issues = await Promise.all(people.map(({ db }) => readIssue(WEEK, db)));
  for (const issue of issues) expect(issue).toEqual(issues[0]);
  const settings = await Promise.all(people.map(async ({ db }) => (await readSettings(db)).group));
  expect(new Set(settings).size).toBe(1);
  for (const [address, savers] of saved) {
    const rows = first?.filter(({ identities }) => identities.some((identity) => identity.endsWith(address.slice('https://'.length)))) ?? [];
    expect(rows.length, `${address} stands once`).toBeLessThanOrEqual(1);
    // What is taken out before anybody has it is nowhere else, and its person had no hand in what others saved.
    const sent = await Promise.all([...savers].map(({ db }) => db.shared.get([WEEK, address.slice('https://'.length)])));
    if (sent.some((known) => known !== undefined)) expect(rows.length, `${address} stands once`).toBe(1);
    if (takenOut.has(address)) continue;
    expect(rows.map(({ removed }) => removed.value), `${address} stands`).toEqual([false]);
    const ids = await Promise.all([...savers].map(async ({ db }) => (await selfOf(db)).contributor));
    expect(rows.flatMap(contributorsOf)).toEqual(expect.arrayContaining(ids));
  }
}

/**
 * What passes by itself on a server that is whole. lighttpd remembers a file's size for a second or two, and breaks its
 * answer off where rubbish was put there behind its back; rclone locks a file until it notices that its upload was cut.
 */
const PASSING: ReadonlySet<FolderProblem['kind']> = new Set(['unreachable', 'locked']);

async function inStep(who: Contributor): Promise<FolderProblem | undefined> {
  const problem = await who.sync('all');
  if (!problem || !PASSING.has(problem.kind)) return problem;
  await wait(2500);
  return who.sync('all');
}

async function capture(who: Contributor, { random, saved }: Group): Promise<void> {
  const address = addressOf(random.below(PAGES));
  const kind = await who.capture(address, `${who.name} ${address}`);
  if (kind !== 'saved') return;
  saved.set(address, (saved.get(address) ?? new Set()).add(who));
}

async function edit(who: Contributor, { random }: Group): Promise<void> {
  const rows = await queueOf(who);
  if (rows.length === 0) return;
  const fields = random.of([{ title: `${who.name}改的 ${random.below(1000)}` }, { note: `${random.below(1000)}` }, { section: random.of(['articles', 'tools', 'resources']) }, { order: `a${random.below(9)}` }, { dropped: random.next() < 0.5 }]);
  await editCandidate(random.of(rows), fields, who.now(), who.db);
}

async function takeOut(who: Contributor, { random, saved, takenOut }: Group): Promise<void> {
  const rows = await queueOf(who);
  const [address] = saved.size === 0 ? [] : [random.of([...saved.keys()])];
  const row = rows.find(({ captured }) => captured.address === address);
  if (!row || address === undefined) return;
  takenOut.add(address);
  await editCandidate(row, { removed: true }, who.now(), who.db);
}

async function undoLast(who: Contributor, { takenOut }: Group): Promise<void> {
  const before = await queueOf(who);
  await undo(who.now(), who.db);
  const after = await queueOf(who);
  for (const row of after) if (row.removed.value && !before.find(({ identity }) => identity === row.identity)?.removed.value) takenOut.add(row.captured.address);
}

async function writeIssue(who: Contributor, { random }: Group): Promise<void> {
  await changeIssue(WEEK, random.of([{ published: random.below(1e9) }, { published: null }, { texts: { discussion: `话 ${random.below(1000)}` } }]), who.now(), who.db);
}

async function decide(who: Contributor, { random }: Group): Promise<void> {
  await changeSettings({ group: `群 ${random.below(1000)}` }, who.now(), who.db);
}

async function syncAtOnce(_: Contributor, group: Group): Promise<void> {
  for (const problem of await Promise.all(group.people.map((who) => who.sync('likely')))) note(problem, group);
}

async function faulty(who: Contributor, group: Group, rule: FaultyServer['rules'][number]): Promise<void> {
  group.proxy.rules = [rule];
  note(await who.sync('likely'), group);
  group.proxy.rules = [];
}

/** The browser is gone in the middle of it: what its database has committed is all that is left. */
async function killBrowser(who: Contributor, group: Group): Promise<void> {
  const dying = who.sync('likely').catch(() => undefined);
  await wait(group.random.below(25));
  who.db.close();
  await dying;
  await who.db.open();
}

async function killServer(who: Contributor, group: Group): Promise<void> {
  const dying = group.people.map((each) => each.sync('likely'));
  await wait(group.random.below(25));
  await group.server.kill();
  for (const problem of await Promise.all(dying)) note(problem, group);
  await group.server.restart();
  note(await who.sync('likely'), group);
}

/** A file cut off, one of somebody who is none of us, one that is no file of ours, and one that is named as if it were. */
async function leaveRubbish(_: Contributor, { server, random }: Group): Promise<void> {
  plant(server, `${WEEK}/${random.of(['cut.json', 'readme.txt', '.DS_Store', 'conflict (1).json', 'other.json'])}`, random.of(['{"format":"linkweek-week","version":1,"contri', '', '你好', '{"format":"linkweek-week","version":9}', '[]', '\0\0\0']));
}

function note(problem: FolderProblem | undefined, group: Group): void {
  if (problem) count(`problem: ${problem.kind}`, group);
}

function count(what: string, { tally }: Group): void {
  tally.set(what, (tally.get(what) ?? 0) + 1);
}
