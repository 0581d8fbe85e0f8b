import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { folderSentence } from '@/components/folder-sentence';
import { folderMessagesFor } from '@/components/messages/folder/messages';
import { useSurface } from '@/components/surface';
import type { FolderProblem } from '@/utils/digest/share/folder-problem';
import type { FolderStatus } from '@/utils/queue/folder';
import { FolderLine } from './FolderLine';
import styles from './PopupFolder.module.css';

interface Props {
  status: FolderStatus;
  problem: FolderProblem;
}

/** The line about a folder that has a problem; pointing at it, focusing or pressing it says the problem in full, over what is above. */
export function ProblemButton({ status, problem }: Props): JSX.Element {
  const { messages } = useSurface();
  const id = useId();
  const [open, setOpen] = useState(false);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    // Left alone, Escape would close the popup as well.
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
  };
  return (
    <div onMouseEnter={() => setOpen(true)} onMouseLeave={() => setOpen(false)}>
      <button type="button" class={styles.button} aria-describedby={id} onFocus={() => setOpen(true)} onBlur={() => setOpen(false)} onClick={() => setOpen(true)} onKeyDown={onKeyDown}>
        <FolderLine status={status} />
      </button>
      <p id={id} class={styles.sentence} role="tooltip" hidden={!open}>{folderSentence(problem, folderMessagesFor(messages.language), messages.language)}</p>
    </div>
  );
}
