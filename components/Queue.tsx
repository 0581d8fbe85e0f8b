import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Candidate, CandidateKey } from '@/utils/digest/candidate';
import { inSections, type SectionGroup } from '@/utils/digest/in-sections';
import { CandidateRow } from './CandidateRow';
import { runKey } from './keys';
import styles from './Queue.module.css';
import { rowKeys } from './row-keys';
import { SectionRows } from './SectionRows';
import { useSurface } from './surface';
import { useDrawn } from './use-drawn';
import { useEvent } from './use-event';
import { useKeptFocus } from './use-kept-focus';
import { useOpenRow } from './use-open-row';
import { useRowActions } from './use-row-actions';

interface Props {
  candidates: readonly Candidate[];
  /** Whether these are all; what is only the top of a week is not counted. */
  whole: boolean;
  /** What to say where there are none; nothing while that is not known. */
  empty: string | undefined;
  /** A candidate to bring into view, opened. */
  shown: CandidateKey | undefined;
}

/** A week's candidates by section, each section with its count. */
export function Queue({ candidates, whole, empty, shown }: Props): JSX.Element {
  const surface = useSurface();
  const list = useRef<HTMLElement>(null);
  useKeptFocus(list);
  const open = useOpenRow(list, shown);
  const actions = useRowActions(list);
  const drawn = useDrawn(candidates, shown !== undefined);
  const groups = fromTop(inSections(candidates, surface.settings.sections), drawn);
  const toggle = useEvent(({ identity }: Candidate) => open.toggle(identity));
  const remove = useEvent((candidate: Candidate) => actions.remove([candidate]));
  const onRowKey = useEvent((candidate: Candidate, event: KeyboardEvent) => void runKey(event, rowKeys({ list: list.current, candidate, targets: [candidate], actions }, surface)));
  const row = (candidate: Candidate): JSX.Element => (
    <CandidateRow key={candidate.identity} candidate={candidate} open={open.identity === candidate.identity} onTitle={toggle} onRemove={remove} onRowKey={onRowKey} />
  );
  return (
    <section ref={list} class={styles.queue} tabIndex={-1} aria-label={surface.messages.queue.label} onFocusIn={surface.services.expectChange}>
      {groups.length === 0 && <p class={styles.empty}>{empty}</p>}
      {groups.map(({ group, drawn: rows }) => (
        <SectionRows key={group.section.id} group={group} counted={whole} drawn={rows} row={row} />
      ))}
    </section>
  );
}

/** The sections that so many rows reach into, with how many of each. */
function fromTop(groups: readonly SectionGroup[], rows: number): { group: SectionGroup; drawn: number }[] {
  let left = rows;
  return groups.flatMap((group) => {
    const drawn = Math.min(left, group.candidates.length);
    left -= drawn;
    return drawn > 0 ? [{ group, drawn }] : [];
  });
}
