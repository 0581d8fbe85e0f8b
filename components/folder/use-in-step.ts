import { useEffect, useState } from 'preact/hooks';
import type { Week } from '@/utils/digest/iso-week';
import type { FolderServices } from '@/utils/extension/folder/folder-services';
import type { FolderStatus } from '@/utils/queue/folder';
import { useFolder } from './use-folder';

/** Keeps a page that shows a week in step with the group's folder, and tells how it stands; undefined where there is none. */
export function useInStep(folder: Pick<FolderServices, 'watchFolder' | 'keepInStep'>, week: Week): FolderStatus | undefined {
  const watched = useFolder(folder);
  const [broken, setBroken] = useState(false);
  useEffect(() => folder.keepInStep(week, setBroken), [folder, week]);
  const status = watched.state === 'known' ? watched.value : undefined;
  // A database that takes nothing more does not take this either.
  return status && broken ? { ...status, problem: { kind: 'broken' } } : status;
}
