import type { JSX } from 'preact';
import type { SharedMessages } from '@/components/messages/shared/messages';
import { useSurface } from '@/components/surface';
import type { SharedItem } from '@/utils/extension/shared-in';
import styles from './ImportReport.module.css';

interface Props {
  words: SharedMessages;
  items: readonly SharedItem[];
}

/** Whose weeks were given and what each would bring, or why it brings nothing. */
export function SharedReport({ words, items }: Props): JSX.Element {
  const { messages } = useSurface();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and before Chromium 130 keys reach nothing that scrolls by itself
    <ul class={styles.list} tabIndex={0} aria-label={words.heading}>
      {items.map((item, at) => (
        <li key={`${at} ${item.name}`} class={styles.issue}>
          {item.file ? <bdi class={styles.week}>{words.week(item.own ? words.own : item.file.name || messages.card.somebody, messages.weekName(item.file.week))}</bdi> : <span class={styles.wrong}>{words.refusals[item.refusal]}</span>}
          <span class={styles.file}>{item.name || words.pasted}</span>
          {item.file && <span class={styles.sections}>{[words.brings(item.file.candidates.filter(({ removed }) => !removed.value).length, item.brings.added), ...(item.file.issue ? [words.texts] : [])].join(' · ')}</span>}
        </li>
      ))}
    </ul>
  );
}
