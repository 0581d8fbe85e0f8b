import type { Candidate } from '@/utils/digest/candidate';
import type { Week } from '@/utils/digest/iso-week';
import { nextOrder } from '@/utils/digest/next-order';
import { placeOf } from '@/utils/digest/place';
import type { PageReading } from '@/utils/digest/reading';
import { captureSettingsFrom, type CaptureSettings } from '@/utils/digest/settings';
import { appended, type Appended } from './appended';
import type { Change } from './change';
import type { ChosenSection, FolderRow, Self, StoredSetting } from './database';
import { beyondUndo, changeOf } from './journal';
import { tellOthers } from './news';
import { isFull } from './room';
import { selfFrom } from './self';

// Everywhere else the database is Dexie's. To load it and have it open takes as long as all the rest of a click, and
// most clicks come to the one thing that is done here: a page that nobody has saved goes to the week's end. Whatever
// is not as plain as that is left to `addBySettings`. The rows are made by the same functions; that both write the same of
// them is held by a test, which compares the databases.

/** What is asked and written, all in one transaction. */
const TABLES = ['candidates', 'changes', 'sections', 'settings', 'self', 'folder', 'outbox'] as const;

/** A page that was added to a week. */
export interface NewCandidate {
  week: Week;
  candidate: Candidate;
}

/**
 * Adds a page to a week's end, if it is new and the case is plain. Resolves after the disk has it; to undefined where
 * nothing was done, for whatever reason. Rejects where the database was closed meanwhile. `weekBy` and `likely` are as
 * for `addBySettings`; `now`: milliseconds since 1970.
 */
export async function addNew(database: IDBDatabase, source: PageReading, weekBy: (settings: CaptureSettings) => Week | undefined, likely: Week, now: number): Promise<NewCandidate | undefined> {
  if (await isFull()) return undefined;
  const transaction = database.transaction(TABLES, 'readwrite', { durability: 'strict' });
  const committed = endOf(transaction);
  // What breaks here breaks Dexie's way too, where it is told.
  const candidate = await addIn(transaction, source, weekBy, likely, now).catch(() => undefined);
  end(transaction, candidate !== undefined);
  if (candidate === undefined || !(await committed)) return undefined;
  tellOthers();
  return { week: likely, candidate };
}

async function addIn(transaction: IDBTransaction, source: PageReading, weekBy: (settings: CaptureSettings) => Week | undefined, week: Week, now: number): Promise<Candidate | undefined> {
  const before = await gather(transaction, source, week);
  const order = nextOrder(before.end);
  if (!before.isPlain || order === undefined || weekBy(before.settings) !== week) return undefined;
  const rows = appended({ ...source, section: before.section }, { week, order, now, self: before.self, spacing: before.settings.spacing });
  write(transaction, rows, before, now);
  return rows.candidate;
}

/** Ends a transaction at once: left to itself, it would wait for what else may be asked. */
function end(transaction: IDBTransaction, well: boolean): void {
  try {
    if (well) transaction.commit();
    else transaction.abort();
  } catch {
    // What the browser refused has ended it already.
  }
}

/** Whether a transaction ended well. */
function endOf(transaction: IDBTransaction): Promise<boolean> {
  return new Promise((resolve) => {
    transaction.oncomplete = () => resolve(true);
    transaction.onabort = () => resolve(false);
  });
}

/** What is to be known before a page is added. */
interface Before {
  /** Whether nobody has this page, and nothing was undone that must be forgotten. */
  isPlain: boolean;
  section: Candidate['section']['value'];
  settings: CaptureSettings;
  self: Self;
  /** The order that the week ends with. */
  end: string | undefined;
  /** The number of the last change; 0 where there is none. */
  last: number;
  /** Whether a group's folder waits for what is added. */
  connected: boolean;
}

/** All is asked for at once; see `gather` in `add`. */
async function gather(transaction: IDBTransaction, source: PageReading, week: Week): Promise<Before> {
  const [candidates, changes] = [transaction.objectStore('candidates'), transaction.objectStore('changes')];
  const [known, end, chosen, decided, self, last, folder] = await Promise.all([
    Promise.all(source.identities.map((identity) => answerTo<number>(candidates.index('identities').count(identity)))),
    answerTo<IDBCursorWithValue | null>(candidates.index('[week+order.value]').openCursor(IDBKeyRange.bound([week], [week, []]), 'prev')),
    answerTo<ChosenSection | undefined>(transaction.objectStore('sections').get(placeOf(source))),
    answerTo<StoredSetting[]>(transaction.objectStore('settings').getAll()),
    answerTo<Self | undefined>(transaction.objectStore('self').get('self')),
    answerTo<IDBCursorWithValue | null>(changes.openCursor(null, 'prev')),
    answerTo<FolderRow | undefined>(transaction.objectStore('folder').get('folder')),
  ]);
  const [row, change]: [Candidate | undefined, Change | undefined] = [end?.value, last?.value];
  return {
    isPlain: known.every((count) => count === 0) && !change?.undone,
    section: chosen?.section ?? source.section,
    settings: captureSettingsFrom(Object.fromEntries(decided.map(({ key, value }) => [key, value]))),
    self: selfFrom(self),
    end: row?.order.value,
    last: change?.id ?? 0,
    connected: folder !== undefined,
  };
}

function answerTo<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Asks for all to be written; what fails takes all of it back. */
function write(transaction: IDBTransaction, { candidate, self, step, waiting }: Appended, { last, connected }: Before, now: number): void {
  const changes = transaction.objectStore('changes');
  transaction.objectStore('self').put(self);
  transaction.objectStore('candidates').add(candidate);
  changes.add(changeOf(now, { steps: [step] }));
  const oldest = beyondUndo(last);
  if (oldest !== undefined) changes.delete(IDBKeyRange.upperBound(oldest));
  if (connected) transaction.objectStore('outbox').put(waiting);
}
