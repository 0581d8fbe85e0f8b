import { GripVertical } from 'lucide';
import type { JSX } from 'preact';
import { CandidateRow } from '@/components/CandidateRow';
import { Icon } from '@/components/Icon';
import { memo } from '@/components/memo';
import type { Candidate } from '@/utils/digest/candidate';
import styles from './DeskRow.module.css';
import { ElsewhereLine } from './ElsewhereLine';
import { useWords } from './desk';

interface Props {
  candidate: Candidate;
  open: boolean;
  selected: boolean;
  /** These four are to be the same function at every drawing, as a row's own. */
  onTitle: (candidate: Candidate, event: MouseEvent) => void;
  onSelect: (candidate: Candidate) => void;
  onRemove: (candidate: Candidate) => void;
  onRowKey: (candidate: Candidate, event: KeyboardEvent) => void;
}

/** A row that can be selected and dragged besides. */
export const DeskRow = memo(function DeskRow({ candidate, open, selected, onTitle, onSelect, onRemove, onRowKey }: Props): JSX.Element {
  const { select } = useWords();
  const { title } = candidate;
  return (
    <CandidateRow candidate={candidate} open={open} selected={selected} draggable onTitle={onTitle} onRemove={onRemove} onRowKey={onRowKey} foot={open && <ElsewhereLine candidate={candidate} />}>
      <span class={styles.grip}>
        <Icon of={GripVertical} />
      </span>
      <input type="checkbox" class={styles.box} tabIndex={-1} checked={selected} title={`${select(title.value)} X`} aria-label={select(title.value)} onChange={() => onSelect(candidate)} />
    </CandidateRow>
  );
});
