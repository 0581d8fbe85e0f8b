import { X } from 'lucide';
import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import styles from './TitleReport.module.css';
import { useDesk } from './desk';

/** The candidates whose titles could not be read, each with the reason. Escape puts the list away. */
export function TitleReport(): JSX.Element {
  const { titles, words } = useDesk();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const onClose = (): void => {
    titles.putAway();
    // The button that began it may be gone.
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('#panel-queue [tabindex="-1"]')?.focus();
  };
  return (
    <dialog ref={dialog} class={styles.dialog} aria-labelledby={id} onClose={onClose} onKeyDown={(event) => event.stopPropagation()}>
      <header class={styles.head}>
        <h2 id={id} class={styles.heading}>{words.titles.failed(titles.failed.length)}</h2>
        <button type="button" class="icon" title={`${words.add.close} Esc`} aria-label={words.add.close} onClick={() => dialog.current?.close()}>
          <Icon of={X} />
        </button>
      </header>
      <p class={styles.hint}>{words.titles.failedHint}</p>
      <ul class={styles.list}>
        {titles.failed.map(({ candidate: { week, identity, address }, reason }) => (
          <li key={`${week} ${identity}`} class={styles.line}>
            <span class={styles.address}>{address.value}</span>
            <span class={styles.reason}>{words.titles.reasons[reason]}</span>
          </li>
        ))}
      </ul>
    </dialog>
  );
}
