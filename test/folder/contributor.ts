import { fieldsOf } from '@/utils/digest/fields-of';
import { linkSource } from '@/utils/digest/link-source';
import { contributorsOf, type Candidate, type CandidateSource } from '@/utils/digest/candidate';
import type { FolderProblem } from '@/utils/digest/share/folder-problem';
import type { Week } from '@/utils/digest/iso-week';
import type { Depth } from '@/utils/extension/folder/pull';
import { sync } from '@/utils/extension/folder/sync';
import { addCandidate, type Added } from '@/utils/queue/add';
import { changeSettings } from '@/utils/queue/change-settings';
import { QueueDatabase } from '@/utils/queue/database';
import { connectTo, disconnect, readFolder } from '@/utils/queue/folder';
import { selfOf } from '@/utils/queue/self';
import { inWeek } from '@/utils/queue/week';
import type { RunningServer } from '@/test/servers/server';

export const WEEK: Week = '2018-W04';

/** Somebody of the group, with a queue of their own. */
export interface Contributor {
  name: string;
  db: QueueDatabase;
  /** Milliseconds since 1970 by their machine's clock. */
  now: () => number;
  /** Resolves, once it is committed, to what came of it. */
  capture: (address: string, title?: string, week?: Week) => Promise<Added['kind']>;
  sync: (depth?: Depth, week?: Week) => Promise<FolderProblem | undefined>;
  connect: (to: Pick<RunningServer, 'address' | 'user' | 'password'>) => Promise<void>;
  disconnect: () => Promise<void>;
  close: () => void;
}

let count = 0;

/** A contributor whose clock is `ahead` by milliseconds. */
export function contributor(name: string, ahead = 0): Contributor {
  const db = new QueueDatabase(`${name} ${(count += 1)}`);
  const now = (): number => Date.now() + ahead;
  return {
    name,
    db,
    now,
    capture: async (address, title = `${name} ${address}`, week = WEEK) => (await addCandidate(source(address, title), week, now(), {}, db)).kind,
    sync: async (depth = 'all', week = WEEK) => {
      const row = await readFolder(db);
      return row && sync(row, { week, depth, db, now });
    },
    connect: async ({ address, user, password }) => {
      await changeSettings({ contributor: name }, now(), db);
      await connectTo({ address, user, password }, db);
    },
    disconnect: () => disconnect(db),
    close: () => db.close(),
  };
}

function source(address: string, title: string): CandidateSource {
  const made = linkSource(address, title);
  if (!made) throw new Error(`${address} is no web page.`);
  return made;
}

/** A queue as all who share it must see it, to the letter: removed rows too, but not what this person alone saved and took out again before anybody had it. */
export async function sharedQueueOf(who: Contributor): Promise<Candidate[]> {
  const { contributor: me } = await selfOf(who.db);
  const sent = new Set((await who.db.shared.toArray()).map(({ week, identity }) => `${week} ${identity}`));
  return (await queueOf(who)).filter((row) => !row.removed.value || contributorsOf(row).some((id) => id !== me) || sent.has(`${row.week} ${row.identity}`));
}

/** Every row of a week, removed ones too. */
export async function queueOf({ db }: Contributor, week: Week = WEEK): Promise<Candidate[]> {
  return (await inWeek(db, week).toArray()).sort((a, b) => (a.identity < b.identity ? -1 : 1));
}

/** The titles that stand in a week, in its order. */
export async function titlesOf({ db }: Contributor, week: Week = WEEK): Promise<string[]> {
  return (await inWeek(db, week).toArray()).map(fieldsOf).filter(({ removed }) => !removed).map(({ title }) => title);
}
