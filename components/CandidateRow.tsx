import { ExternalLink, Trash } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import type { Candidate } from '@/utils/digest/candidate';
import { AddedBy } from './AddedBy';
import { CandidateFields } from './CandidateFields';
import styles from './CandidateRow.module.css';
import { Icon } from './Icon';
import { memo } from './memo';
import { useSurface } from './surface';

interface Props {
  candidate: Candidate;
  open: boolean;
  /** Chosen with others, for what is done to them all. */
  selected?: boolean;
  /** Can be dragged to another place. */
  draggable?: boolean;
  /** The title was clicked. These three are to be the same function at every drawing, else every row is drawn at every change of one. */
  onTitle: (candidate: Candidate, event: MouseEvent) => void;
  onRemove: (candidate: Candidate) => void;
  /** A key pressed while the row's title has the focus. */
  onRowKey: (candidate: Candidate, event: KeyboardEvent) => void;
  /** What stands before the title. */
  children?: ComponentChildren;
  /** What stands at the end of the row while it is open. */
  foot?: ComponentChildren;
}

/** A candidate on one line; it opens in place for editing. */
export const CandidateRow = memo(function CandidateRow({ candidate, open, selected = false, draggable = false, onTitle, onRemove, onRowKey, children, foot }: Props): JSX.Element {
  const { services, messages, attempt } = useSurface();
  const { title, note, address, captured, dropped } = candidate;
  const looks = [styles.row, open && styles.open, selected && styles.selected, dropped.value && styles.dropped];
  return (
    <li class={looks.filter(Boolean).join(' ')}>
      <div class={styles.line} draggable={draggable}>
        {children}
        <button type="button" class={styles.title} dir="auto" data-row={candidate.identity} aria-expanded={open} title={title.value} onClick={(event) => onTitle(candidate, event)} onKeyDown={(event) => onRowKey(candidate, event)}>
          {title.value}
          {note.value !== '' && <span class={styles.note}>，{note.value}</span>}
        </button>
        {dropped.value && <span class={styles.state}>{messages.queue.dropped}</span>}
        <AddedBy candidate={candidate} class={styles.by} />
        <span class={styles.site}>{captured.site}</span>
        <span class={styles.actions}>
          <button type="button" class="icon" tabIndex={open ? 0 : -1} title={`${messages.queue.open} O`} aria-label={messages.queue.openLink(title.value)} onClick={() => attempt(services.open(address.value), messages.status.openFailed)}>
            <Icon of={ExternalLink} />
          </button>
          <button type="button" class="icon" tabIndex={open ? 0 : -1} title={`${messages.queue.remove} Del`} aria-label={messages.queue.removeLink(title.value)} onClick={() => onRemove(candidate)}>
            <Icon of={Trash} />
          </button>
        </span>
      </div>
      {open && (
        <div class={styles.editor}>
          <CandidateFields candidate={candidate} />
          <p class={styles.address}>{address.value}</p>
          <AddedBy full candidate={candidate} class={styles.added} />
          {foot}
        </div>
      )}
    </li>
  );
});
