import type { Backup, SettingRow } from '@/utils/digest/backup/backup';
import { drawBackupBack, latestStamp, mergeBackups } from '@/utils/digest/backup/merge-backups';
import type { Week } from '@/utils/digest/iso-week';
import { drawWeekBack } from '@/utils/digest/share/draw-back';
import { settingsFrom } from '@/utils/digest/settings';
import { inOneTransaction } from './change';
import { database, type QueueDatabase, type Self } from './database';
import { putEverythingOut } from './outbox';
import { idsOf } from './own-ids';
import { restoreCandidates } from './restore-candidates';
import { selfOf } from './self';
import { stampAfter } from './stamp-after';

/** Everything that a backup holds, as it is at one moment. */
export function backUp(db: QueueDatabase = database): Promise<Backup> {
  return db.transaction('r', db.tables, async () => ({
    ...(await makerOf(db)),
    candidates: await db.candidates.toArray(),
    settings: (await db.settings.toArray()).filter(isUsable),
    issues: await db.issues.toArray(),
    contributors: await namedContributors(db),
    places: await db.sections.toArray(),
  }));
}

async function makerOf({ self }: QueueDatabase): Promise<Pick<Backup, 'maker' | 'formerly'>> {
  const me = await self.get('self');
  return me ? { maker: me.contributor, ...(me.formerly ? { formerly: me.formerly } : {}) } : {};
}

/** One that this version does not know makes no difference to it, and would make it refuse the file. */
function isUsable({ key, value }: SettingRow): boolean {
  return Object.entries(settingsFrom({ [key]: value })).some(([known, accepted]) => known === key && accepted === value);
}

/** The others, and whoever makes the backup: elsewhere they are one of the others, by the name they gave themselves. */
async function namedContributors({ contributors, self, settings }: QueueDatabase): Promise<Backup['contributors']> {
  const me = await self.get('self');
  const name = (await settings.get('contributor'))?.value;
  return [...(await contributors.toArray()).filter(({ id }) => id !== me?.contributor).map(({ id, name }) => ({ id, name })), ...(me ? [{ id: me.contributor, name: typeof name === 'string' ? name : '' }] : [])];
}

/** What a backup would bring. */
export interface Contents {
  /** Links, without those that were removed. */
  links: number;
  /** Those of them that are not here. */
  newLinks: number;
  /** Weeks that have links, a text, or a time of publication. */
  weeks: number;
}

/** Tells what a backup would bring; nothing is stored. */
export async function contentsOf({ candidates, issues }: Backup, db: QueueDatabase = database): Promise<Contents> {
  const standing = candidates.filter(({ removed }) => !removed.value);
  const here = await db.candidates.bulkGet(standing.map(({ week, identity }): [Week, string] => [week, identity]));
  const weeks = new Set([...standing, ...issues].map(({ week }) => week));
  return { links: standing.length, newLinks: here.filter((known) => !known || known.removed.value).length, weeks: weeks.size };
}

/**
 * Merges a backup into what is here, whole or not at all: of each field the later value stands, nothing is
 * deleted, and the same backup twice changes nothing. What its maker did is this person's own from then on, and
 * waits for the group's folder, if there is one. `now`: milliseconds since 1970; what a wrong clock stamped later
 * counts as of now. Resolves after the database has committed.
 */
export function restore(brought: Backup, now: number, db: QueueDatabase = database): Promise<void> {
  return inOneTransaction(db, async () => {
    const backup = { ...drawBackupBack(brought, now), candidates: [] };
    const { settings, issues, contributors, places } = mergeBackups(await concerned(backup, db), backup);
    const { candidates } = drawWeekBack(brought, now);
    const me = await goOnAs(brought, db);
    await restoreCandidates(candidates, idsOf(me), db);
    await db.settings.bulkPut([...settings]);
    await db.issues.bulkPut([...issues]);
    await db.contributors.bulkPut(contributors.filter(({ id }) => id !== me.contributor));
    await db.sections.bulkPut([...places]);
    await stampAfter(latestStamp({ ...backup, candidates }), db);
    if (await db.folder.get('folder')) await putEverythingOut(db);
  });
}

/** Keeps who made a backup, and who they were before, among this person's ids; resolves to who this person is then. */
async function goOnAs({ maker, formerly = [] }: Pick<Backup, 'maker' | 'formerly'>, db: QueueDatabase): Promise<Self> {
  const me = await selfOf(db);
  const known = idsOf(me);
  const others = [...(maker === undefined ? [] : [maker]), ...formerly].filter((id) => !known.has(id));
  if (others.length === 0) return me;
  const joined = { ...me, formerly: [...(me.formerly ?? []), ...others] };
  await db.self.put(joined);
  return joined;
}

/** The rows here that a backup has too, but for the candidates. */
async function concerned({ settings, issues, contributors, places }: Backup, db: QueueDatabase): Promise<Backup> {
  return {
    candidates: [],
    settings: found(await db.settings.bulkGet(settings.map(({ key }) => key))),
    issues: found(await db.issues.bulkGet(issues.map(({ week }) => week))),
    contributors: found(await db.contributors.bulkGet(contributors.map(({ id }) => id))),
    places: found(await db.sections.bulkGet(places.map(({ place }) => place))),
  };
}

function found<Row>(rows: readonly (Row | undefined)[]): Row[] {
  return rows.filter((row) => row !== undefined);
}
