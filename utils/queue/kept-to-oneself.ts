import type { Candidate } from '@/utils/digest/candidate';
import type { Week } from '@/utils/digest/iso-week';
import { isOwnAlone } from '@/utils/digest/share/own-part';
import type { QueueDatabase, Shared } from './database';
import { folderKey, readFolder } from './folder';
import { ownIds } from './self';

/** Those of some candidates that this person alone saved and took out again before anybody had them, or anybody but the group of another folder than the one connected: nobody else's business. */
export async function keptToOneself(candidates: readonly Candidate[], db: QueueDatabase): Promise<ReadonlySet<Candidate>> {
  const ids = await ownIds(db);
  const own = candidates.filter((row) => row.removed.value && isOwnAlone(row, ids));
  // A page may have been sent under another of its keys.
  const sent = await Promise.all(own.map(({ week, identities }) => db.shared.bulkGet(identities.map((identity): [Week, string] => [week, identity]))));
  const row = await readFolder(db);
  const folder = row && folderKey(row);
  const isKnownHere = (known: Shared | undefined): boolean => known !== undefined && (folder === undefined || known.folder === undefined || known.folder === folder);
  return new Set(own.filter((_, at) => !sent[at]?.some(isKnownHere)));
}

/** Takes candidates out of what can be undone: who had them no longer has a hand in what stands in their place. */
export async function forgetSteps(candidates: readonly Candidate[], { changes }: QueueDatabase): Promise<void> {
  if (candidates.length === 0) return;
  await changes.toCollection().modify((change, kept) => {
    const steps = change.steps.filter((step) => !candidates.some(({ week, identity }) => step.week === week && step.identity === identity));
    if (steps.length === change.steps.length) return;
    if (steps.length > 0 || change.settings || change.issues) change.steps = steps;
    else Reflect.deleteProperty(kept, 'value');
  });
}
