import { ExternalLink, Trash } from 'lucide';
import type { JSX } from 'preact';
import type { Candidate } from '@/utils/digest/candidate';
import { CandidateFields } from './CandidateFields';
import styles from './CandidateRow.module.css';
import { Icon } from './Icon';
import { useSurface } from './surface';

interface Props {
  candidate: Candidate;
  open: boolean;
  onToggle: () => void;
  onRemove: () => void;
  /** A key pressed while the row's title has the focus. */
  onRowKey: (event: KeyboardEvent) => void;
}

/** A candidate on one line; it opens in place for editing. */
export function CandidateRow({ candidate, open, onToggle, onRemove, onRowKey }: Props): JSX.Element {
  const { services, messages, attempt } = useSurface();
  const { title, note, address, captured } = candidate;
  return (
    <li class={open ? `${styles.row} ${styles.open}` : styles.row}>
      <div class={styles.line}>
        <button type="button" class={styles.title} data-row={candidate.identity} aria-expanded={open} title={title.value} onClick={onToggle} onKeyDown={onRowKey}>
          {title.value}
          {note.value !== '' && <span class={styles.note}>，{note.value}</span>}
        </button>
        <span class={styles.site}>{captured.site}</span>
        <span class={styles.actions}>
          <button type="button" class="icon" tabIndex={open ? 0 : -1} title={`${messages.queue.open} O`} aria-label={messages.queue.openLink(title.value)} onClick={() => attempt(services.open(address.value))}>
            <Icon of={ExternalLink} />
          </button>
          <button type="button" class="icon" tabIndex={open ? 0 : -1} title={`${messages.queue.remove} Del`} aria-label={messages.queue.removeLink(title.value)} onClick={onRemove}>
            <Icon of={Trash} />
          </button>
        </span>
      </div>
      {open && (
        <div class={styles.editor}>
          <CandidateFields candidate={candidate} />
          <p class={styles.address}>{address.value}</p>
        </div>
      )}
    </li>
  );
}
