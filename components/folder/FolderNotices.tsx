import type { JSX } from 'preact';
import { folderSentence } from '@/components/folder-sentence';
import { folderMessagesFor } from '@/components/messages/folder/messages';
import { useSurface } from '@/components/surface';
import type { FolderStatus } from '@/utils/queue/folder';
import { clockSentence } from './clock-sentence';
import styles from './FolderNotices.module.css';

/** What is wrong with the group's folder, in full, and with this machine's clock; always there, so that what changes in it is read out. */
export function FolderNotices({ status: { problem, clockAhead } }: { status: Pick<FolderStatus, 'problem' | 'clockAhead'> }): JSX.Element {
  const { messages } = useSurface();
  const words = folderMessagesFor(messages.language);
  const clock = clockSentence(clockAhead, words);
  return (
    <div class={styles.notices} aria-live="polite">
      {problem && <p class={styles.notice}>{folderSentence(problem, words, messages.language)}</p>}
      {clock !== undefined && <p class={styles.notice}>{clock}</p>}
    </div>
  );
}
