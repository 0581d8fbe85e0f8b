import { Dexie, type Table } from 'dexie';
import type { Candidate } from '@/utils/digest/candidate';
import type { Issue } from '@/utils/digest/issue';
import type { Week } from '@/utils/digest/iso-week';
import type { SectionId } from '@/utils/digest/section';
import type { Settings } from '@/utils/digest/settings';
import type { FileRefusal } from '@/utils/digest/share/refusal';
import type { FolderProblem } from '@/utils/digest/share/folder-problem';
import type { Stamp, Stamped } from '@/utils/digest/stamp';
import type { Change } from './change';

/** What this browser knows of itself; one row, under the key `self`. */
export interface Self {
  key: 'self';
  /** Made up at the first capture and kept: who changed what. */
  contributor: string;
  /** The last stamp given, so that the next is after it though the clock was set back. */
  lastStamp?: Stamp;
  /** The latest time that a stamp of others, or one that was set right, had, milliseconds since 1970: what is set right later is not before it. */
  seenUntil?: number;
  /** Nothing where it never was switched on. */
  weeklyBackup?: WeeklyBackup;
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
  /** How many requests were made in each minute since 1970 of the last half hour. */
  requests: Readonly<Record<number, number>>;
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

  constructor(name = 'linkweek') {
    // Strict: a transaction is complete only when the disk has it, which is when we say «saved».
    super(name, { chromeTransactionDurability: 'strict' });
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
    });
    this.version(3).stores({
      folder: 'key',
      remoteFiles: 'path',
      outbox: '[week+identity]',
    });
  }
}

export const database = new QueueDatabase();
