import { watchFolder as watchStored, type FolderStatus } from '@/utils/queue/folder';
import type { Watcher } from '@/utils/queue/watch';
import { noteKnownFolder } from './note-known-folder';

/** Tells how the folder stands now and after every change, and notes for the next page whether there is one. Returns how to stop. */
export function watchFolder({ onAnswer, onError }: Watcher<FolderStatus | undefined>): () => void {
  return watchStored({
    onAnswer: (status) => {
      noteKnownFolder(status !== undefined);
      onAnswer(status);
    },
    onError,
  });
}
