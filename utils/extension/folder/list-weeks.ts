import { isWeek } from '@/utils/digest/is-week';
import { FolderError } from '@/utils/digest/share/folder-problem';
import type { Week } from '@/utils/digest/iso-week';
import type { Session } from './session';

/** A week's folder on the server. */
export interface ListedWeek {
  week: Week;
  /** What tells it from any other state of it, as far as the server tells of folders; some tell nothing. */
  mark: string;
}

/** The weeks that have a folder, the latest first; whatever else lies there is not ours. Throws a `FolderError`. */
export async function listWeeks({ folder, clock }: Session): Promise<ListedWeek[]> {
  const asked = clock.now();
  const listing = await folder.list('');
  if (!listing) throw new FolderError({ kind: 'missing' });
  clock.see(listing.date, asked);
  const weeks = listing.entries.flatMap(({ name, folder: isFolder, mark }) => (isFolder && isWeek(name) ? [{ week: name, mark }] : []));
  return weeks.sort((a, b) => (a.week < b.week ? 1 : -1));
}
