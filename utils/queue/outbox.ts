import type { Candidate } from '@/utils/digest/candidate';
import type { Week } from '@/utils/digest/iso-week';
import type { Stamp } from '@/utils/digest/stamp';
import { ownPart } from '@/utils/digest/share/own-part';
import { inOneTransaction } from './change';
import type { QueueDatabase, Waiting } from './database';
import { SETTINGS, type Part } from './note-waiting';
import { idsOf } from './own-ids';
import { selfOf } from './self';

/** Puts a week or the settings out once more, though nothing was changed: the server has lost what it had. Rejects on a full disk. */
export function putOutAgain(week: Waiting['week'], db: QueueDatabase): Promise<void> {
  return inOneTransaction(
    db,
    async () => {
      const { lastStamp } = await selfOf(db);
      if (lastStamp) await db.outbox.put({ week, identity: '', stamp: lastStamp });
    },
    [db.self, db.outbox],
  );
}

/** How many rows are looked through at once. */
const AT_ONCE = 500;

/** Puts everything that this person captured or set into the outbox: what a folder that was just connected does not have. */
export async function putEverythingOut(db: QueueDatabase): Promise<void> {
  const me = await selfOf(db);
  const { lastStamp } = me;
  if (!lastStamp) return;
  const ids = idsOf(me);
  const put = (parts: readonly Part[]): Promise<unknown> => db.outbox.bulkPut(parts.map((part) => ({ ...part, stamp: lastStamp })));
  for await (const some of allCandidates(db)) await put(ownPart({ candidates: some }, ids).candidates.map(({ week, identity }) => ({ week, identity })));
  for (const issue of await db.issues.toArray()) if (ownPart({ candidates: [], issue }, ids).issue) await put([{ week: issue.week, identity: '' }]);
  await put([SETTINGS]);
}

async function* allCandidates({ candidates }: QueueDatabase): AsyncGenerator<Candidate[]> {
  let from: [Week, string] | undefined;
  for (;;) {
    const some = await (from ? candidates.where('[week+identity]').above(from) : candidates.orderBy('[week+identity]')).limit(AT_ONCE).toArray();
    const last = some.at(-1);
    if (!last) return;
    from = [last.week, last.identity];
    yield some;
  }
}

/** What waits, a week or the settings at a time. */
export async function waitingParts({ outbox }: QueueDatabase): Promise<ReadonlyMap<Waiting['week'], readonly Waiting[]>> {
  const parts = new Map<Waiting['week'], Waiting[]>();
  for (const row of await outbox.toArray()) parts.set(row.week, [...(parts.get(row.week) ?? []), row]);
  return parts;
}

/** Takes out of the outbox what was sent to the folder at `address`; what was changed again meanwhile stays, and all of it where another folder is connected now. Rejects on a full disk. */
export function takeOut(db: QueueDatabase, address: string, sent: readonly Waiting[]): Promise<void> {
  const { outbox, folder } = db;
  return inOneTransaction(
    db,
    async () => {
      if ((await folder.get('folder'))?.address !== address) return;
      const now = await outbox.bulkGet(sent.map(({ week, identity }): [Waiting['week'], string] => [week, identity]));
      const unchanged = sent.filter((row, at) => sameStamp(now[at]?.stamp, row.stamp));
      await outbox.bulkDelete(unchanged.map(({ week, identity }): [Waiting['week'], string] => [week, identity]));
    },
    [outbox, folder],
  );
}

function sameStamp(a: Stamp | undefined, b: Stamp): boolean {
  return a?.at === b.at && a.tick === b.tick;
}
