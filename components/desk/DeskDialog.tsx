import { X } from 'lucide';
import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useId, useLayoutEffect } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import styles from './DeskDialog.module.css';
import { useWords } from './desk';

interface Props {
  /** For closing it from outside. */
  dialog: RefObject<HTMLDialogElement | null>;
  heading: string;
  /** Called once it is closed, and the focus is back where it was. */
  onClose: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  children: ComponentChildren;
}

/** Something over the desk, until it is closed by its button or Escape. */
export function DeskDialog({ dialog, heading, onClose, onKeyDown, children }: Props): JSX.Element {
  const { close: closeName } = useWords().add;
  const id = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // One that another takes the place of gives the focus back first.
    return () => shown?.close();
  }, [dialog]);
  const onKey = (event: KeyboardEvent): void => {
    onKeyDown?.(event);
    // What lies below is not to be changed unseen.
    event.stopPropagation();
  };
  return (
    <dialog ref={dialog} class={styles.dialog} aria-labelledby={id} onClose={onClose} onKeyDown={onKey}>
      <header class={styles.head}>
        <h2 id={id} class={styles.heading}>{heading}</h2>
        <button type="button" class="icon" title={`${closeName} Esc`} aria-label={closeName} onClick={() => dialog.current?.close()}>
          <Icon of={X} />
        </button>
      </header>
      {children}
    </dialog>
  );
}
