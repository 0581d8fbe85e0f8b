import type { JSX } from 'preact';
import type { ImportMessages } from '@/components/messages/imports/messages';
import type { IssuesRead } from '@/utils/extension/issues-in';
import styles from './ImportPanel.module.css';

/** What an import will decide of the digest, said before it does. */
export function ImportDecides({ words, read: { newHeadings, names } }: { words: ImportMessages; read: IssuesRead }): JSX.Element | null {
  const sentences = [
    ...(newHeadings.length > 0 ? [words.newHeadings(newHeadings.join(words.between))] : []),
    ...(names.name === undefined ? [] : [words.newName(names.name)]),
    ...(names.group === undefined ? [] : [words.newGroup(names.group)]),
  ];
  return sentences.length === 0 ? null : <p class={styles.hint}>{sentences.join(words.apart)}</p>;
}
