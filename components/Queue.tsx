import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Candidate, CandidateKey } from '@/utils/digest/candidate';
import { capturedTitleOf } from '@/utils/digest/candidate-edit';
import { inSections } from '@/utils/digest/in-sections';
import { DIGEST } from '@/utils/digest/settings';
import { CandidateRow } from './CandidateRow';
import styles from './Queue.module.css';
import { runKey, type KeyBinding } from './keys';
import { neighbourOf, rowFrom, rowOf } from './rows';
import { sectionName } from './section-name';
import { useSurface } from './surface';
import { useKeptFocus } from './use-kept-focus';

interface Props {
  candidates: readonly Candidate[];
  /** A candidate to bring into view, opened. */
  shown: CandidateKey | undefined;
}

/** A week's candidates by section, each section with its count. */
export function Queue({ candidates, shown }: Props): JSX.Element {
  const { services, messages, say, attempt } = useSurface();
  const [open, setOpen] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  useKeptFocus(list);
  useEffect(() => {
    setOpen(shown?.identity);
    if (shown) rowOf(list.current, shown.identity)?.focus();
  }, [shown]);
  // Before the row is painted: an Escape that came first would close the popup.
  useLayoutEffect(() => {
    if (open === undefined) return;
    const close = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing) return;
      // Left alone, Escape would close the whole popup.
      event.preventDefault();
      rowOf(list.current, open)?.focus();
      setOpen(undefined);
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [open]);

  const groups = inSections(candidates, DIGEST.sections).filter((group) => group.candidates.length > 0);
  const remove = async (candidate: Candidate): Promise<void> => {
    // The focus must have somewhere to go before its row is gone.
    neighbourOf(list.current, candidate.identity)?.focus();
    await services.edit(candidate, { removed: true });
    say(messages.status.removed(candidate.title.value));
  };
  const toggle = (identity: string): void => setOpen(open === identity ? undefined : identity);
  const keysOf = (candidate: Candidate): KeyBinding[] => [
    { keys: ['ArrowDown', 'j'], run: () => rowFrom(list.current, candidate.identity, 1)?.focus() },
    { keys: ['ArrowUp', 'k'], run: () => rowFrom(list.current, candidate.identity, -1)?.focus() },
    { keys: ['Delete', 'Backspace'], run: () => attempt(remove(candidate)) },
    { keys: ['r'], run: () => attempt(services.edit(candidate, { title: capturedTitleOf(candidate) ?? candidate.title.value })) },
    { keys: ['o'], run: () => attempt(services.open(candidate.address.value)) },
    ...DIGEST.sections.map(({ id }, index) => ({ keys: [`${index + 1}`], run: () => attempt(services.edit(candidate, { section: id })) })),
  ];

  return (
    <div ref={list}>
      {groups.length === 0 && <p class={styles.empty}>{messages.queue.empty}</p>}
      {groups.map(({ section, candidates: members }) => (
        <section key={section.id} aria-label={sectionName(section, messages)}>
          <h2 class={styles.heading}>
            {sectionName(section, messages)} <span class={styles.count}>{members.length}</span>
          </h2>
          <ul class={styles.list}>
            {members.map((candidate) => (
              <CandidateRow key={candidate.identity} candidate={candidate} open={open === candidate.identity} onToggle={() => toggle(candidate.identity)} onRemove={() => attempt(remove(candidate))} onRowKey={(event) => runKey(event, keysOf(candidate))} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
