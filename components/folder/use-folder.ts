import { useWatched, type Watched } from '@/components/use-watched';
import type { FolderServices } from '@/utils/extension/folder/folder-services';
import type { FolderStatus } from '@/utils/queue/folder';

/** How the group's folder stands; `value` is undefined where there is none. */
export const useFolder = ({ watchFolder }: Pick<FolderServices, 'watchFolder'>): Watched<FolderStatus | undefined> => useWatched(watchFolder);
