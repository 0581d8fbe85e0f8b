import { Dexie, type Table } from 'dexie';
import type { Candidate } from '@/utils/digest/candidate';
import type { Week } from '@/utils/digest/iso-week';
import type { SectionId } from '@/utils/digest/section';
import type { Stamp } from '@/utils/digest/stamp';
import type { Change } from './change';

/** What this browser knows of itself; one row, under the key `self`. */
export interface Self {
  key: 'self';
  /** Made up at the first capture and kept: who changed what. */
  contributor: string;
  /** The last stamp given, so that the next is after it though the clock was set back. */
  lastStamp?: Stamp;
}

/** The section a person last chose for what a place publishes; see `placeOf`. */
export interface ChosenSection {
  place: string;
  section: SectionId;
}

/** Everything Linkweek keeps. A primary key can't be changed later: a new shape is a new version. */
export class QueueDatabase extends Dexie {
  declare readonly candidates: Table<Candidate, [Week, string]>;
  declare readonly changes: Table<Change, number, Omit<Change, 'id'>>;
  declare readonly sections: Table<ChosenSection, string>;
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
  }
}

export const database = new QueueDatabase();
