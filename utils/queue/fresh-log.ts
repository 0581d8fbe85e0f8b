import { Dexie, type Table } from 'dexie';
import { isFull } from './room';

/**
 * Chromium writes to a log and moves what is in it elsewhere, to a new log, once there are 4 MB or more. Ended in the
 * middle of a write, it goes on behind the half record when it starts next; when it opens that log once more, it takes
 * it for corrupt and throws the whole database away (github.com/google/leveldb/issues/1287; seen in 156, in 9 of 9
 * tries). So what stands behind such a record is moved out before that log is opened again. Only who is ended in the
 * middle of a write twice, the second time in the moment this takes, is still lost; so is who is ended while the list
 * of the files itself is being written, a few bytes at a start.
 */
const LOG = 4 * 1024 * 1024;

/** A value of more than 64 kB is kept in a file of its own, beside the log; more random bytes than that are given to nobody at once either. */
const VALUE = 60_000;

/** What fills the log. Its own database, for all of an extension's databases share one log. */
class Filling extends Dexie {
  declare readonly values: Table<Uint8Array, number>;

  constructor() {
    super('linkweek-filling', { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({ values: '' });
  }
}

let begun: Promise<void> | undefined;

/**
 * Has the browser begin a new log, once in the life of who calls it; see above. Call it when the browser has started.
 * Never rejects, and fills nothing on a disk without room; on one that is filled in this very moment the database
 * may stay shut, with all that is in it, until the browser starts again.
 */
export function beginFreshLog(): Promise<void> {
  // Firefox keeps its databases otherwise.
  if (import.meta.env.FIREFOX) return Promise.resolve();
  begun ??= fillLog().catch(() => undefined);
  return begun;
}

async function fillLog(): Promise<void> {
  const filling = new Filling();
  try {
    if (await isFull()) return;
    // Random, for the browser packs what it can.
    const values = Array.from({ length: Math.ceil(LOG / VALUE) + 1 }, () => crypto.getRandomValues(new Uint8Array(VALUE)));
    await filling.values.bulkPut(values, values.map((_, at) => at));
  } finally {
    // What a worker that was stopped in the middle has left, too.
    await filling.delete();
  }
}
