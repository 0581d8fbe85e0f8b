import type { FolderMessages } from '@/components/messages/folder/messages';
import { whenOf } from '@/components/when';
import type { FolderStatus } from '@/utils/queue/folder';

const MINUTE = 60_000;

/** How a folder stands at `now`, briefly: when it was last in step, and what waits. */
export function lineText({ syncedAt, waiting }: Pick<FolderStatus, 'syncedAt' | 'waiting'>, now: number, { line }: FolderMessages, language: string): string {
  const synced = syncedText(syncedAt, now, line, language);
  return waiting > 0 ? [synced, line.waiting(waiting)].join(line.between) : synced;
}

function syncedText(at: number | undefined, now: number, line: FolderMessages['line'], language: string): string {
  if (at === undefined) return line.never;
  const minutes = Math.floor((now - at) / MINUTE);
  // A moment that is still to come was noted by a clock that has been set back since.
  if (minutes >= 60 || minutes < -1) return line.syncedAt(whenOf(at, language));
  return minutes < 1 ? line.syncedNow : line.syncedMinutes(minutes);
}
