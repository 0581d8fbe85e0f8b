import type { JSX, RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { runKey, type KeyBinding } from '@/components/keys';
import { rowKeys } from '@/components/row-keys';
import { rowFrom } from '@/components/rows';
import { SectionRows } from '@/components/SectionRows';
import { useSurface } from '@/components/surface';
import { useEvent } from '@/components/use-event';
import { useKeptFocus } from '@/components/use-kept-focus';
import { useOpenRow } from '@/components/use-open-row';
import type { RowActions } from '@/components/use-row-actions';
import type { Candidate, CandidateKey } from '@/utils/digest/candidate';
import type { SectionGroup } from '@/utils/digest/in-sections';
import { DESK_KEYS } from './desk-keys';
import styles from './DeskQueue.module.css';
import { DeskRow } from './DeskRow';
import type { Reorder } from './use-reorder';
import { useRowDrag } from './use-row-drag';
import type { Selection } from './use-selection';
import { useWords } from './desk';

interface Props {
  list: RefObject<HTMLDivElement | null>;
  /** Every section, the empty ones too: a row may be dragged there. */
  groups: readonly SectionGroup[];
  shown: CandidateKey | undefined;
  selection: Selection;
  actions: RowActions;
  reorder: Reorder;
}

/** A week's candidates by section, to be selected, dragged and edited. */
export function DeskQueue({ list, groups, shown, selection, actions, reorder }: Props): JSX.Element {
  const surface = useSurface();
  const { empty } = useWords();
  useKeptFocus(list);
  const open = useOpenRow(list, shown);
  const all = groups.flatMap(({ candidates }) => candidates);
  const targetsOf = (identity: string): Candidate[] => all.filter((each) => (selection.chosen.has(identity) ? selection.chosen.has(each.identity) : each.identity === identity));
  useRowDrag(list, { targetsOf, onDrop: reorder.put });
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      runKey(event, [{ ...DESK_KEYS.selectAll, run: selection.all }, ...(selection.chosen.size > 0 ? [{ ...DESK_KEYS.letGo, run: selection.clear }] : [])]);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
  const keysOf = (candidate: Candidate): KeyBinding[] => {
    const { identity } = candidate;
    const targets = targetsOf(identity);
    const step = (by: -1 | 1) => (): void => reorder.step(new Set(targets.map((each) => each.identity)), by);
    const extend = (by: -1 | 1) => (): void => {
      const next = rowFrom(list.current, identity, by);
      next?.focus();
      if (next?.dataset.row !== undefined) selection.extendTo(next.dataset.row, identity);
    };
    return [
      { ...DESK_KEYS.moveUp, run: step(-1) },
      { ...DESK_KEYS.moveDown, run: step(1) },
      { ...DESK_KEYS.selectUp, run: extend(-1) },
      { ...DESK_KEYS.selectDown, run: extend(1) },
      { ...DESK_KEYS.select, run: () => selection.toggle(identity) },
      ...rowKeys({ list: list.current, candidate, targets, actions }, surface),
    ];
  };
  /** With Ctrl or Shift, a click only selects. */
  const onTitle = useEvent(({ identity }: Candidate, event: MouseEvent) => {
    if (event.shiftKey) selection.extendTo(identity);
    else if (event.ctrlKey || event.metaKey) selection.toggle(identity);
    else {
      selection.only(identity);
      open.toggle(identity);
    }
  });
  const select = useEvent(({ identity }: Candidate) => selection.toggle(identity));
  const remove = useEvent((candidate: Candidate) => actions.remove([candidate]));
  const onRowKey = useEvent((candidate: Candidate, event: KeyboardEvent) => void runKey(event, keysOf(candidate)));
  const row = (candidate: Candidate): JSX.Element => (
    <DeskRow
      key={candidate.identity}
      candidate={candidate}
      open={open.identity === candidate.identity}
      selected={selection.chosen.has(candidate.identity)}
      onTitle={onTitle}
      onSelect={select}
      onRemove={remove}
      onRowKey={onRowKey}
    />
  );
  return (
    <div ref={list} class={styles.queue} tabIndex={-1}>
      {all.length === 0 && <p class={styles.empty}>{empty}</p>}
      {groups.map((group) => (all.length === 0 ? null : <SectionRows key={group.section.id} group={group} row={row} />))}
    </div>
  );
}
