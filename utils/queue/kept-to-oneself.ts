import type { Candidate } from '@/utils/digest/candidate';
import type { Week } from '@/utils/digest/iso-week';
import { isOwnAlone } from '@/utils/digest/share/own-part';
import type { QueueDatabase } from './database';
import { idsOf, selfOf } from './self';

/** Those of some candidates that this person alone saved and took out again before anybody had them: nobody else's business, and gone once somebody else saves the page. */
export async function keptToOneself(candidates: readonly Candidate[], db: QueueDatabase): Promise<ReadonlySet<Candidate>> {
  const ids = idsOf(await selfOf(db));
  const own = candidates.filter((row) => row.removed.value && isOwnAlone(row, ids));
  const known = await db.shared.bulkGet(own.map(({ week, identity }): [Week, string] => [week, identity]));
  return new Set(own.filter((_, at) => !known[at]));
}
