import { candidateFrom, type Candidate } from '@/utils/digest/candidate';
import type { Week } from '@/utils/digest/iso-week';
import { linkSource } from '@/utils/digest/link-source';
import { ordersBetween } from '@/utils/digest/order';
import { addCandidate } from '@/utils/queue/add';
import { QueueDatabase } from '@/utils/queue/database';
import { findCandidates } from '@/utils/queue/find';

const NOW = 1_516_700_000_000;

/** Candidates to a week. */
const A_WEEK = 200;

const weekOf = (at: number): Week => `${2000 + Math.floor(at / 50)}-W${String((at % 50) + 1).padStart(2, '0')}` as Week;

function candidatesOf(week: Week): Candidate[] {
  return ordersBetween(undefined, undefined, A_WEEK).map((order, at) => candidateFrom(sourceOf(`${week}/${at}`), week, order, { at: NOW, tick: at, by: 'bench' }, false));
}

function sourceOf(name: string): NonNullable<ReturnType<typeof linkSource>> {
  const source = linkSource(`https://site.example/${name}`, `关于 “比特币” 的几点思考 ${name}`);
  if (!source) throw new Error('The made-up address is none.');
  return source;
}

/** Opens the database that so many candidates are kept in, filled if it is new. */
async function databaseOf(count: number): Promise<QueueDatabase> {
  const db = new QueueDatabase(`bench-${count}`);
  if ((await db.candidates.count()) < count) for (let at = 0; at < count / A_WEEK; at++) await db.candidates.bulkAdd(candidatesOf(weekOf(at)));
  return db;
}

let plain: Promise<IDBDatabase> | undefined;

/** A database with one table and no index. */
function plainDatabase(): Promise<IDBDatabase> {
  return (plain ??= new Promise((resolve, reject) => {
    const opening = indexedDB.open('plain', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  }));
}

/** The least that storing a row safely can take: one put in one transaction that waits for the disk. */
async function putPlain(row: unknown): Promise<void> {
  const transaction = (await plainDatabase()).transaction('rows', 'readwrite', { durability: 'strict' });
  transaction.objectStore('rows').put(row);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = reject;
  });
}

let added = 0;

/** Milliseconds a row that a number of candidates, one after the other, take to be stored safely; `among` is how many there are already, undefined for the plain database. */
export async function adding(count: number, among: number | undefined): Promise<number> {
  const db = among === undefined ? undefined : await databaseOf(among);
  const start = performance.now();
  for (let at = 0; at < count; at++) {
    const source = sourceOf(`added/${added++}`);
    await (db ? addCandidate(source, '2018-W04', NOW + added, {}, db) : putPlain(source));
  }
  return (performance.now() - start) / count;
}

/** Milliseconds to look for words among so many candidates. */
export async function finding(text: string, among: number): Promise<number> {
  const db = await databaseOf(among);
  const start = performance.now();
  await findCandidates(text, db);
  return performance.now() - start;
}

/** The same by the plainest means: everything at once, and looked through. */
export async function findingPlainly(text: string, among: number): Promise<number> {
  const db = await databaseOf(among);
  const start = performance.now();
  (await db.candidates.toArray()).filter(({ title, address }) => `${title.value}\n${address.value}`.includes(text));
  return performance.now() - start;
}
