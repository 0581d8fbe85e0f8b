import { CircleAlert, FolderSync } from 'lucide';
import type { JSX } from 'preact';
import { Icon } from '@/components/Icon';
import { folderMessagesFor } from '@/components/messages/folder/messages';
import { useSurface } from '@/components/surface';
import type { FolderStatus } from '@/utils/queue/folder';
import styles from './FolderLine.module.css';
import { lineText } from './line-text';
import { useMinute } from './use-minute';

/** How the group's folder stands, in one line: when it was last in step, what waits, and the problem in brief. */
export function FolderLine({ status }: { status: FolderStatus }): JSX.Element {
  const { messages } = useSurface();
  const words = folderMessagesFor(messages.language);
  const { problem } = status;
  const now = useMinute(status);
  return (
    <span class={styles.line}>
      <Icon of={problem ? CircleAlert : FolderSync} />
      <span class="unseen">{words.line.label}</span>
      {problem && <span class={styles.problem}>{words.briefs[problem.kind]}</span>}
      <span class={styles.text}>{lineText(status, now, words, messages.language)}</span>
    </span>
  );
}
