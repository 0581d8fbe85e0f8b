import { candidateFrom } from '@/utils/digest/candidate';
import { linkSource } from '@/utils/digest/link-source';
import { ordersBetween } from '@/utils/digest/order';
import { readWeekFile } from '@/utils/digest/share/read-week-file';
import { unify } from '@/utils/digest/share/unify';
import { writeWeekFile, type WeekFile } from '@/utils/digest/share/week-file';
import { QueueDatabase } from '@/utils/queue/database';
import { takeIn } from '@/utils/queue/take-in';

const WEEK = '2018-W04';
const NOW = 1_516_700_000_000;

/** As many files are merged at once as when a folder is fetched. */
const AT_ONCE = 30;

/** Half of a person's links are theirs alone, the others somebody else has too. */
function fileOf(person: number, links: number): string {
  const by = `person-${person}`;
  const candidates = ordersBetween(undefined, undefined, links).flatMap((order, at) => {
    const source = linkSource(`https://site.example/${at % 2 ? by : `shared-${(person * 7 + at) % 500}`}/${at}`, `第 ${at} 条链接的题目`);
    return source ? [candidateFrom(source, WEEK, order, { at: NOW + at, tick: 0, by }, false)] : [];
  });
  return writeWeekFile({ contributor: by, name: `群友 ${person}`, week: WEEK, candidates });
}

let texts: string[] = [];
let files: WeekFile[] = [];

/** Makes the files of so many people. */
export function prepare(people: number, links: number): void {
  texts = Array.from({ length: people }, (_, person) => fileOf(person, links));
  files = texts.flatMap((text) => readWeekFile(text).content ?? []);
  if (files.length !== people) throw new Error('a file that was written could not be read');
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export const reading = (): Promise<number> => timed(() => texts.map(readWeekFile));
export const parsing = (): Promise<number> => timed(() => texts.map((text): unknown => JSON.parse(text)));

/** All at once, as one week. */
export const merging = (): Promise<number> => timed(() => unify(files.flatMap(({ candidates }) => candidates)));

/** The plainest merge: of rows with the same key, the last one stands. */
export const overwriting = (): Promise<number> => timed(() => new Map(files.flatMap(({ candidates }) => candidates.map((row) => [row.identity, row]))));

let databases = 0;
const fresh = (): QueueDatabase => new QueueDatabase(`bench-merge-${databases++}`);

const parts = (): WeekFile[][] => Array.from({ length: Math.ceil(files.length / AT_ONCE) }, (_, part) => files.slice(part * AT_ONCE, (part + 1) * AT_ONCE));

/** Into an empty database, so many files at once. */
export const takingIn = async (): Promise<number> => {
  const db = fresh();
  return timed(async () => {
    for (const part of parts()) await takeIn({ week: WEEK, candidates: part.flatMap(({ candidates }) => candidates), contributors: part.map(({ contributor: id, name }) => ({ id, name })) }, db);
  });
};

/** The rows merely written. */
export const putting = async (): Promise<number> => {
  const db = fresh();
  return timed(async () => {
    for (const part of parts()) await db.candidates.bulkPut(part.flatMap(({ candidates }) => candidates));
  });
};
