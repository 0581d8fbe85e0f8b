import type { Candidate } from '@/utils/digest/candidate';
import { merge } from '@/utils/digest/merge';
import { hadHand, isOwnAlone } from '@/utils/digest/share/own-part';
import { unify } from '@/utils/digest/share/unify';
import type { Week } from '@/utils/digest/iso-week';
import type { QueueDatabase } from './database';

/** How many are looked at once. */
const AT_ONCE = 500;

/**
 * Merges candidates that were here before into those that are here. One whose key is not here may be a page that got
 * another key since (see `unify`), and becomes one with it; pages that were two for their maker stay two. Call it
 * inside the transaction that restores them. `ids`: who made them; what they took out while nobody else had it takes
 * nothing from who has saved it since.
 */
export async function restoreCandidates(candidates: readonly Candidate[], ids: ReadonlySet<string>, db: QueueDatabase): Promise<void> {
  const keys = new Set(candidates.map(keyOf));
  for (let at = 0; at < candidates.length; at += AT_ONCE) await restoreSome(candidates.slice(at, at + AT_ONCE), keys, ids, db);
}

async function restoreSome(brought: readonly Candidate[], keys: ReadonlySet<string>, ids: ReadonlySet<string>, db: QueueDatabase): Promise<void> {
  const here = await db.candidates.bulkGet(brought.map(({ week, identity }): [Week, string] => [week, identity]));
  await db.candidates.bulkPut(brought.flatMap((row, at) => (here[at] && !givesWay(row, [here[at]], ids) ? [merge(here[at], row)] : [])));
  for (const row of brought.filter((_, at) => !here[at])) await restoreOne(row, keys, ids, db);
}

async function restoreOne(row: Candidate, keys: ReadonlySet<string>, ids: ReadonlySet<string>, db: QueueDatabase): Promise<void> {
  const known = await db.candidates.where('identities').anyOf([...row.identities]).distinct().toArray();
  const rekeyed = known.filter((each) => each.week === row.week && !keys.has(keyOf(each)));
  if (givesWay(row, rekeyed, ids)) return;
  const [one = row] = unify([...rekeyed, row]);
  await db.candidates.bulkDelete(rekeyed.filter(({ identity }) => identity !== one.identity).map(({ week, identity }): [Week, string] => [week, identity]));
  await db.candidates.put(one);
}

/** Whether a row was taken out by who alone had it, and the page is here by others alone. */
function givesWay(row: Candidate, here: readonly Candidate[], ids: ReadonlySet<string>): boolean {
  return row.removed.value && isOwnAlone(row, ids) && here.length > 0 && !here.some((each) => hadHand(each, ids));
}

const keyOf = ({ week, identity }: Candidate): string => `${week} ${identity}`;
