import { Dexie, type Table } from 'dexie';
import type { Candidate } from '@/utils/digest/candidate';
import type { Issue } from '@/utils/digest/issue';
import type { Week } from '@/utils/digest/iso-week';
import type { SectionId } from '@/utils/digest/section';
import type { Settings } from '@/utils/digest/settings';
import type { Stamp, Stamped } from '@/utils/digest/stamp';
import type { Change } from './change';

/** What this browser knows of itself; one row, under the key `self`. */
export interface Self {
  key: 'self';
  /** Made up at the first capture and kept: who changed what. */
  contributor: string;
  /** The last stamp given, so that the next is after it though the clock was set back. */
  lastStamp?: Stamp;
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
  }
}

export const database = new QueueDatabase();
