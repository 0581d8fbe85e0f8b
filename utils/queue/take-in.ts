import type { Candidate } from '@/utils/digest/candidate';
import type { Issue } from '@/utils/digest/issue';
import type { Week } from '@/utils/digest/iso-week';
import { mergeIssue } from '@/utils/digest/merge';
import { hadHand } from '@/utils/digest/share/own-part';
import { latestIn, type WeekRows } from '@/utils/digest/share/week-rows';
import { unify } from '@/utils/digest/share/unify';
import { inOneTransaction } from './change';
import { database, type KnownContributor, type QueueDatabase } from './database';
import { forgetSteps, keptToOneself } from './kept-to-oneself';
import { noteWaiting } from './note-waiting';
import { noteShared } from './own-week';
import { ownIds } from './self';
import { stampAfter } from './stamp-after';
import { takeNames } from './take-names';

/** A week that came from others: rows as they stand in their file, and the names of those who made them. */
export interface Incoming extends WeekRows {
  week: Week;
  contributors: readonly KnownContributor[];
}

/** What taking a week in changed. */
export interface TakenIn {
  /** Links that stand in the week now and did not before. */
  added: number;
  /** Rows that differ from before, the added ones among them. */
  changed: number;
}

/**
 * Merges others' copies of a week into what is here, whole or not at all: of each field the later value stands,
 * a page that two people saved is one candidate with both names, and the same twice changes nothing. It is not
 * the reader's own change, so it is not among what they can undo. Resolves after the database has committed.
 * Stamps must have been drawn back (`drawWeekBack`).
 */
export function takeIn(incoming: Incoming, db: QueueDatabase = database): Promise<TakenIn> {
  return inOneTransaction(db, async () => {
    const taken = await takeCandidates(incoming, db);
    const said = await takeIssue(incoming, db);
    await takeNames(incoming.contributors, db);
    await stampAfter(latestIn(incoming), db);
    return { ...taken, changed: taken.changed + (said ? 1 : 0) };
  });
}

/** Takes in several weeks as `takeIn` does one: all of them or none. */
export function takeInAll(weeks: readonly Incoming[], db: QueueDatabase = database): Promise<TakenIn[]> {
  return inOneTransaction(db, async () => {
    const taken: TakenIn[] = [];
    for (const week of weeks) taken.push(await takeIn(week, db));
    return taken;
  });
}

/** What taking a week in would change; nothing is stored. */
export async function wouldTakeIn({ week, candidates, issue }: Incoming, db: QueueDatabase = database): Promise<TakenIn> {
  const { here, merged } = await mergedRows(week, candidates, db);
  const { added, changed } = difference(here, merged);
  return { added, changed: changed + ((await mergedIssue(issue, db)) ? 1 : 0) };
}

async function takeCandidates({ week, candidates }: Incoming, db: QueueDatabase): Promise<TakenIn> {
  const { here, giveWay, sent, merged } = await mergedRows(week, candidates, db);
  await forgetSteps(giveWay, db);
  await noteShared({ candidates: sent }, db);
  // What this person has said of these was kept from the others until now.
  await noteWaiting(db, { steps: sent.map(({ identity }) => ({ week, identity, before: {}, after: {} })) });
  const before = new Map(here.map((row) => [row.identity, row]));
  const after = new Set(merged.map(({ identity }) => identity));
  // A page may have got another key, the smallest of all it is known by.
  await db.candidates.bulkDelete(here.filter(({ identity }) => !after.has(identity)).map(({ identity }): [Week, string] => [week, identity]));
  await db.candidates.bulkPut(merged.filter((row) => !isEqual(before.get(row.identity), row)));
  return difference(here, merged);
}

/** What taking rows in comes to. */
interface Merging {
  /** The rows here that are a page of the incoming ones. */
  here: Candidate[];
  /** Those of them that this person kept to themselves: nothing of them goes into what others have, a removal least of all. */
  giveWay: Candidate[];
  /** Those of them that others turn out to have: a browser set back to an earlier day does not know what it sent. */
  sent: Candidate[];
  /** What becomes of all. */
  merged: Candidate[];
}

async function mergedRows(week: Week, candidates: readonly Candidate[], db: QueueDatabase): Promise<Merging> {
  const here = await concerned(week, candidates, db);
  const kept = [...(await keptToOneself(here, db))];
  const ids = await ownIds(db);
  const known = new Set(candidates.filter((row) => hadHand(row, ids)).flatMap(({ identities }) => identities));
  const [giveWay, sent] = [kept.filter((row) => !isOf(row, known)), kept.filter((row) => isOf(row, known))];
  return { here, giveWay, sent, merged: unify([...here.filter((row) => !giveWay.includes(row)), ...candidates]) };
}

const isOf = ({ identities }: Candidate, pages: ReadonlySet<string>): boolean => identities.some((identity) => pages.has(identity));

/** The rows here that are a page of the incoming ones. Each page stands once, so those beside them need not be looked at. */
async function concerned(week: Week, incoming: readonly Candidate[], { candidates }: QueueDatabase): Promise<Candidate[]> {
  const identities = [...new Set(incoming.flatMap((row) => row.identities))];
  const known = await candidates.where('identities').anyOf(identities).distinct().toArray();
  return known.filter((row) => row.week === week);
}

function difference(here: readonly Candidate[], merged: readonly Candidate[]): TakenIn {
  const before = new Map(here.map((row) => [row.identity, row]));
  const stood = new Set(here.filter(({ removed }) => !removed.value).flatMap(({ identities }) => identities));
  const added = merged.filter(({ removed, identities }) => !removed.value && !identities.some((identity) => stood.has(identity)));
  return { added: added.length, changed: merged.filter((row) => !isEqual(before.get(row.identity), row)).length };
}

function isEqual(a: Candidate | undefined, b: Candidate): boolean {
  return a !== undefined && (a === b || JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b)));
}

/** The same keys in the same order, wherever a row comes from. */
function inOrder({ identity, identities, captured, addedBy, title, address, note, section, order, dropped, removed }: Candidate): unknown {
  const fields = [title, address, note, section, order, dropped, removed].map(({ value, stamp }) => [value, stamp.at, stamp.tick, stamp.by]);
  return [identity, identities, Object.entries(captured).sort(([a], [b]) => (a < b ? -1 : 1)), addedBy, fields];
}

async function takeIssue({ issue }: Incoming, db: QueueDatabase): Promise<boolean> {
  const merged = await mergedIssue(issue, db);
  if (merged) await db.issues.put(merged);
  return merged !== undefined;
}

/** What is said of a week's issue here and there; undefined where that is what is said here already. */
async function mergedIssue(issue: Issue | undefined, { issues }: QueueDatabase): Promise<Issue | undefined> {
  const here = issue && (await issues.get(issue.week));
  if (!here) return issue;
  const merged = mergeIssue(here, issue);
  // Merged with itself, what is here has its texts in the same order.
  return JSON.stringify(mergeIssue(here, here)) === JSON.stringify(merged) ? undefined : merged;
}
