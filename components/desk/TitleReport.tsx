import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { DeskDialog } from './DeskDialog';
import styles from './TitleReport.module.css';
import { useDesk } from './desk';

/** The candidates whose titles could not be read, each with the reason. */
export function TitleReport(): JSX.Element {
  const { titles, words } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  const onClose = (): void => {
    titles.putAway();
    // The button that began it may be gone.
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('#panel-queue [tabindex="-1"]')?.focus();
  };
  return (
    <DeskDialog dialog={dialog} heading={words.titles.failed(titles.failed.length)} onClose={onClose}>
      <p class={styles.hint}>{words.titles.failedHint}</p>
      <ul class={styles.list}>
        {titles.failed.map(({ candidate: { week, identity, address }, reason }) => (
          <li key={`${week} ${identity}`} class={styles.line}>
            <span class={styles.address}>{address.value}</span>
            <span class={styles.reason}>{words.titles.reasons[reason]}</span>
          </li>
        ))}
      </ul>
    </DeskDialog>
  );
}
