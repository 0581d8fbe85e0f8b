import type { JSX } from 'preact';
import type { FolderMessages } from '@/components/messages/folder/messages';
import type { FolderStatus } from '@/utils/queue/folder';
import styles from './FolderOptions.module.css';

/** The files in the folder of which nothing was taken, each with the reason. */
export function RefusedFiles({ refused, words }: Pick<FolderStatus, 'refused'> & { words: FolderMessages['options'] }): JSX.Element | null {
  if (refused.length === 0) return null;
  return (
    <details class={styles.refused}>
      <summary>{words.refusedFiles(refused.length)}</summary>
      <ul>
        {refused.map(({ path, reason }) => (
          <li key={path}>{path} · {words.reasons[reason]}</li>
        ))}
      </ul>
    </details>
  );
}
