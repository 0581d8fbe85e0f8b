import type { JSX } from 'preact';
import { FolderLine } from '@/components/folder/FolderLine';
import { FolderNotices } from '@/components/folder/FolderNotices';
import { useInStep } from '@/components/folder/use-in-step';
import type { Week } from '@/utils/digest/iso-week';
import styles from './DeskFolder.module.css';
import { useDesk } from './desk';

/** How the group's folder stands, at the desk's foot, and what is wrong with it in full above; the desk is kept in step with it. */
export function DeskFolder({ week }: { week: Week }): JSX.Element | null {
  const { services } = useDesk();
  const status = useInStep(services, week);
  if (!status) return null;
  return (
    <>
      <div class={styles.notices}><FolderNotices status={status} /></div>
      <div class={styles.line}><FolderLine status={status} /></div>
    </>
  );
}
