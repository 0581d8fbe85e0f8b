import type { Reading } from '@/utils/digest/reading';
import { addNew } from '@/utils/queue/add-new';
import { askAhead } from '@/utils/queue/room';
import type { Outcome } from './capture';
import { knownCaptureSettings } from './known-settings';
import { weekNow } from './week-now';
import { weekWanted } from './week-wanted';

/** What came of a capture that was a plain one. */
export type Stored = Extract<Outcome, { kind: 'saved' }>;

/** Stores a page as `captureReading` does, but only where nothing is to be asked or told of it: one that is new, wanted at once, and that the database takes. Never rejects; undefined where nothing was done. */
export async function captureNew(read: Promise<Reading>, opening: Promise<IDBDatabase | undefined>): Promise<Stored | undefined> {
  askAhead();
  try {
    const source = await read;
    const database = source.kind === 'page' ? await opening : undefined;
    if (source.kind === 'refused' || !database) return undefined;
    const added = await addNew(database, source, weekWanted(source), weekNow(knownCaptureSettings().timeZone), Date.now());
    return added && { kind: 'saved', source, ...added };
  } catch {
    return undefined;
  } finally {
    void opening.then((database) => database?.close());
  }
}
