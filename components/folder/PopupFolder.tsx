import type { JSX } from 'preact';
import type { Week } from '@/utils/digest/iso-week';
import type { FolderServices } from '@/utils/extension/folder/folder-services';
import { FolderLine } from './FolderLine';
import styles from './PopupFolder.module.css';
import { ProblemButton } from './ProblemButton';
import { useInStep } from './use-in-step';

export interface PopupFolderProps {
  folder: Pick<FolderServices, 'watchFolder' | 'keepInStep'>;
  week: Week;
}

/** How the group's folder stands, for the popup, which is kept in step with it while it is open. */
export function PopupFolder({ folder, week }: PopupFolderProps): JSX.Element | null {
  const status = useInStep(folder, week);
  if (!status) return null;
  return status.problem ? <ProblemButton status={status} problem={status.problem} /> : <div class={styles.line}><FolderLine status={status} /></div>;
}
