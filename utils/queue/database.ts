import { Dexie, type PromiseExtended, type Table, type Transaction } from 'dexie';
import type { Candidate, CandidateKey } from '@/utils/digest/candidate';
import type { Issue } from '@/utils/digest/issue';
import type { Week } from '@/utils/digest/iso-week';
import type { SectionId } from '@/utils/digest/section';
import type { Settings } from '@/utils/digest/settings';
import type { FileRefusal } from '@/utils/digest/share/refusal';
import type { FolderProblem } from '@/utils/digest/share/folder-problem';
import type { Stamp, Stamped } from '@/utils/digest/stamp';
import type { Change } from './change';
import type { IncomingSettings } from './take-in-settings';
import { HIGHEST, LATEST, NAME } from './version';

/** What this browser knows of itself; one row, under the key `self`. */
export interface Self {
  key: 'self';
  /** Made up at the first capture and kept: who changed what. */
  contributor: string;
  /** Who made the backups that were restored here: what they had a hand in is this person's as well. */
  formerly?: readonly string[];
  /** The last stamp given, so that the next is after it though the clock was set back. */
  lastStamp?: Stamp;
  /** The latest time that a stamp of others, or one that was set right, had, milliseconds since 1970: what is set right later is not before it. */
  seenUntil?: number;
  /** How many requests were made to group folders in each minute since 1970 of the last half hour. */
  requests?: Readonly<Record<number, number>>;
  /** Nothing where it never was switched on. */
  weeklyBackup?: WeeklyBackup;
  /** What the reader granted for one task alone, and has not got back yet. */
  borrowed?: Borrowed;
}

/** Permissions by name, sites by match pattern. */
export interface Borrowed {
  permissions: 'tabs'[];
  origins: string[];
}

/** How the weekly backup stands. */
export interface WeeklyBackup {
  on: boolean;
  /** When the last one was written, milliseconds since 1970. */
  writtenAt?: number;
  /** Whether the last try came to nothing. */
  failed: boolean;
}

/** The section a person last chose for what a place publishes; see `placeOf`. */
export interface ChosenSection {
  place: string;
  section: SectionId;
}

/** A setting that somebody has decided. */
export interface StoredSetting extends Stamped<Settings[keyof Settings]> {
  key: keyof Settings;
}

/** Somebody else whose candidates are here, by the name they gave themselves. */
export interface KnownContributor {
  id: string;
  name: string;
  /** When they were called so at the latest, milliseconds since 1970; unknown where it came from a backup. */
  at?: number;
}

/** The group's folder that this browser is connected to; one row, under the key `folder`. It is in no backup. */
export interface FolderRow {
  key: 'folder';
  /** https or on this machine, with a slash at its end. */
  address: string;
  user: string;
  /** Kept on this machine and sent to that server alone. */
  password: string;
  /** When everything was last in step, milliseconds since 1970. */
  syncedAt?: number;
  /** When the folder was last asked for anything, milliseconds since 1970. */
  polledAt?: number;
  /** What the last try failed at, if it did. */
  problem?: FolderProblem | undefined;
  /** How far this machine's clock is ahead of the server's, milliseconds. */
  clockAhead?: number;
  /** How often the folder was polled: what is looked at beside the week at hand takes turns by it. */
  polls: number;
  /** What was read so far of what the group decided, while this person joins it. */
  joining?: IncomingSettings;
}

/** A candidate that others may have from this person. */
export interface Shared extends CandidateKey {
  /** The one folder that it went to, by its `folderKey`; missing where it went by another way too, or that was not noted. */
  folder?: string;
}

/** A file or folder on the server, by its path below the group's folder; a folder's ends in a slash. */
export interface RemoteFile {
  path: string;
  /** What the server told it by when it was last read; empty where it is to be read again. */
  mark: string;
  /** Why none of it was taken. */
  refusal?: FileRefusal['reason'];
}

/** Something this person changed that the folder does not have yet. */
export interface Waiting {
  /** `settings` for the digest's settings. */
  week: Week | 'settings';
  /** Empty for what was said of the week's issue. */
  identity: string;
  /** The stamp of the change, so that what is changed while it is being sent goes on waiting. */
  stamp: Stamp;
}

/** How long a database is waited for, milliseconds: when the browser says that somebody holds it, and when it says nothing, as to the second who waits. */
const PATIENCE = { blocked: 3000, silent: 10_000 };

/**
 * The browser's databases, of which none is opened that a newer build of ours wrote: Dexie would ask for it again
 * without a version, add what it misses to it, and write rows in the old form.
 */
function upToLatest(): IDBFactory {
  return {
    open: (name, version = HIGHEST) => indexedDB.open(name, version),
    deleteDatabase: (name) => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
    cmp: (one, other) => indexedDB.cmp(one, other),
  };
}

/** The first candidates could not be dropped from the digest, and say nothing of it: none of them is. */
function giveDropped(transaction: Transaction): PromiseExtended<number> {
  const candidates = transaction.table<Omit<Candidate, 'dropped'> & Partial<Pick<Candidate, 'dropped'>>>('candidates');
  return candidates.filter(({ dropped }) => dropped === undefined).modify((candidate) => void (candidate.dropped = { value: false, stamp: candidate.order.stamp }));
}

/** Where a folder was connected, all that was removed may have been sent before. */
async function giveShared(transaction: Transaction): Promise<void> {
  if ((await transaction.table('folder').count()) === 0) return;
  const removed = await transaction.table<Candidate>('candidates').filter((candidate) => candidate.removed.value).toArray();
  await transaction.table<CandidateKey>('shared').bulkPut(removed.map(({ week, identity }) => ({ week, identity })));
}

/** Everything Linkweek keeps. A primary key can't be changed later: a new shape is a new version. */
export class QueueDatabase extends Dexie {
  declare readonly candidates: Table<Candidate, [Week, string]>;
  declare readonly changes: Table<Change, number, Omit<Change, 'id'>>;
  declare readonly sections: Table<ChosenSection, string>;
  declare readonly settings: Table<StoredSetting, keyof Settings>;
  declare readonly issues: Table<Issue, Week>;
  declare readonly contributors: Table<KnownContributor, string>;
  declare readonly self: Table<Self, 'self'>;
  declare readonly folder: Table<FolderRow, 'folder'>;
  declare readonly remoteFiles: Table<RemoteFile, string>;
  declare readonly outbox: Table<Waiting, [Waiting['week'], string]>;
  declare readonly shared: Table<Shared, [Week, string]>;
  /** Settles once every write asked for so far has begun, or was refused; see `inOneTransaction`. */
  begun: PromiseExtended<unknown> = Dexie.Promise.resolve();
  private givingUp: ReturnType<typeof setTimeout> | undefined;

  constructor(name = NAME) {
    // Strict: a transaction is complete only when the disk has it, which is when we say «saved».
    super(name, { chromeTransactionDurability: 'strict', indexedDB: upToLatest() });
    this.version(1).stores({
      candidates: '[week+identity], [week+order.value], *identities',
      changes: '++id',
      sections: 'place',
      self: 'key',
    });
    this.version(2).stores({
      settings: 'key',
      issues: 'week',
      contributors: 'id',
    }).upgrade(giveDropped);
    this.version(3).stores({
      folder: 'key',
      remoteFiles: 'path',
      outbox: '[week+identity]',
    });
    // What others may have of this person's: once it is removed, they must hear of it, and of nothing else.
    this.version(LATEST).stores({ shared: '[week+identity]' }).upgrade(giveShared);
    this.on('blocked', () => this.giveUpIn(PATIENCE.blocked));
  }

  override open(): PromiseExtended<Dexie> {
    this.giveUpIn(PATIENCE.silent);
    return super.open().finally(() => clearTimeout(this.givingUp));
  }

  /** Who holds an older version open, and does not let go when asked, would let us wait for ever, and a reader with us. Should it open later, it is used all the same. */
  private giveUpIn(milliseconds: number): void {
    clearTimeout(this.givingUp);
    this.givingUp = setTimeout(() => this.isOpen() || this.close(), milliseconds);
  }
}

export const database = new QueueDatabase();
