import type { CandidateKey } from '@/utils/digest/candidate';
import type { Week } from '@/utils/digest/iso-week';
import { settingsFrom } from '@/utils/digest/settings';
import { drawnBack, drawWeekBack, isAhead } from '@/utils/digest/share/draw-back';
import { ownPart } from '@/utils/digest/share/own-part';
import { drawSettingsBack, ownSettings, type SettingsFile } from '@/utils/digest/share/settings-file';
import { LONGEST_NAME, type WeekFile } from '@/utils/digest/share/week-file';
import { candidateStamps, issueStamps } from '@/utils/digest/share/week-rows';
import { inOneTransaction } from './change';
import { database, type QueueDatabase } from './database';
import { folderKey, readFolder } from './folder';
import { keptToOneself } from './kept-to-oneself';
import { idsOf } from './own-ids';
import { selfOf } from './self';
import { inWeek } from './week';

/** What this person's file says of a week: all they had a hand in, by their name. What they took out again before anybody had it is nobody's business. */
export async function ownWeek(week: Week, db: QueueDatabase = database): Promise<WeekFile> {
  const me = await selfOf(db);
  const ids = idsOf(me);
  const issue = await db.issues.get(week);
  const own = ownPart({ candidates: await inWeek(db, week).toArray(), ...(issue ? { issue } : {}) }, ids);
  const kept = await keptToOneself(own.candidates, db);
  return { contributor: me.contributor, name: await ownName(db), week, ...own, candidates: own.candidates.filter((row) => !kept.has(row)) };
}

/** Notes that others may have these candidates from now on, by the folder at `address` where that is given. Rejects on a full disk: what is not noted must not go out, or a later removal would never reach them. */
export async function noteShared({ candidates }: { candidates: readonly CandidateKey[] }, db: QueueDatabase = database, address?: string): Promise<void> {
  await inOneTransaction(
    db,
    async () => {
      const row = address === undefined ? undefined : await readFolder(db);
      const folder = row && row.address === address ? folderKey(row) : undefined;
      const before = await db.shared.bulkGet(candidates.map(({ week, identity }): [Week, string] => [week, identity]));
      await db.shared.bulkPut(candidates.map(({ week, identity }, at) => ({ week, identity, ...(folder !== undefined && (before[at] ?? { folder }).folder === folder ? { folder } : {}) })));
    },
    [db.shared, db.folder],
  );
}

/** What this person's settings file says. */
export async function ownSettingsFile(db: QueueDatabase = database): Promise<SettingsFile> {
  const me = await selfOf(db);
  return { contributor: me.contributor, name: await ownName(db), settings: ownSettings(await db.settings.toArray(), idsOf(me)) };
}

async function ownName({ settings }: QueueDatabase): Promise<string> {
  const { contributor } = settingsFrom({ contributor: (await settings.get('contributor'))?.value });
  return contributor.slice(0, LONGEST_NAME);
}

/**
 * Sets right what a clock that ran ahead stamped in this person's part of a week: no stamp is later than now by a
 * clock that can be trusted (milliseconds since 1970). Nobody else has these stamps yet, for they are set right
 * before they go out. Resolves to whether there was anything to set right.
 */
export function drawOwnWeekBack(week: Week, now: number, db: QueueDatabase = database): Promise<boolean> {
  return inOneTransaction(db, async () => {
    const own = await ownWeek(week, db);
    const stamps = [...own.candidates.flatMap(candidateStamps), ...(own.issue ? issueStamps(own.issue).map(([, stamp]) => stamp) : [])];
    const received = await notBefore(now, db);
    if (!isAhead(stamps, received)) return false;
    const { candidates, issue } = drawWeekBack(own, received);
    await db.candidates.bulkPut([...candidates]);
    if (issue) await db.issues.put(issue);
    await stampFrom(received, db);
    return true;
  });
}

/** The same for the settings. */
export function drawOwnSettingsBack(now: number, db: QueueDatabase = database): Promise<boolean> {
  return inOneTransaction(db, async () => {
    const own = await db.settings.toArray();
    const received = await notBefore(now, db);
    if (!isAhead(own.map(({ stamp }) => stamp), received)) return false;
    await db.settings.bulkPut(drawSettingsBack(own, received));
    await stampFrom(received, db);
    return true;
  });
}

/** The next stamp is after those that were set right, and no longer after the time that the clock dreamt of. */
async function stampFrom(received: number, db: QueueDatabase): Promise<void> {
  const me = await selfOf(db);
  if (me.lastStamp) await db.self.put({ ...me, lastStamp: drawnBack(me.lastStamp, received), seenUntil: received });
}

/**
 * What this person changed last was changed after all they had seen: a server's time is told by the second only, and
 * by one estimate to the next it may seem to go back.
 */
async function notBefore(now: number, db: QueueDatabase): Promise<number> {
  return Math.max(now, (await selfOf(db)).seenUntil ?? 0);
}
