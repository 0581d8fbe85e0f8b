import { GripVertical } from 'lucide';
import type { JSX } from 'preact';
import { CandidateRow } from '@/components/CandidateRow';
import { Icon } from '@/components/Icon';
import type { Candidate } from '@/utils/digest/candidate';
import styles from './DeskRow.module.css';
import type { Selection } from './use-selection';
import { useWords } from './desk';

interface Props {
  candidate: Candidate;
  open: boolean;
  selection: Selection;
  onOpen: () => void;
  onRemove: () => void;
  onRowKey: (event: KeyboardEvent) => void;
}

/** A row that can be selected and dragged besides. With Ctrl or Shift, a click only selects. */
export function DeskRow({ candidate, open, selection, onOpen, onRemove, onRowKey }: Props): JSX.Element {
  const { select } = useWords();
  const { identity, title } = candidate;
  const selected = selection.chosen.has(identity);
  const onClick = (event: MouseEvent): void => {
    if (event.shiftKey) selection.extendTo(identity);
    else if (event.ctrlKey || event.metaKey) selection.toggle(identity);
    else {
      selection.only(identity);
      onOpen();
    }
  };
  return (
    <CandidateRow candidate={candidate} open={open} selected={selected} draggable onToggle={onClick} onRemove={onRemove} onRowKey={onRowKey}>
      <span class={styles.grip}>
        <Icon of={GripVertical} />
      </span>
      <input type="checkbox" class={styles.box} tabIndex={-1} checked={selected} title={`${select(title.value)} X`} aria-label={select(title.value)} onChange={() => selection.toggle(identity)} />
    </CandidateRow>
  );
}
