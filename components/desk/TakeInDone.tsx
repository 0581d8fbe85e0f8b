import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SharedMessages } from '@/components/messages/shared/messages';
import { useSurface } from '@/components/surface';
import type { Week } from '@/utils/digest/iso-week';
import type { TakenOutcome } from '@/utils/extension/shared-in';
import styles from './ImportPanel.module.css';

interface Props {
  words: SharedMessages;
  outcome: Extract<TakenOutcome, { kind: 'taken' }>;
  /** A week that was taken in and is not on screen. */
  goal: Week | undefined;
  onDone: (to: Week | undefined) => void;
}

/** What taking in came to, and the way to it. Nothing to undo: it is what others did. */
export function TakeInDone({ words, outcome: { added, changed }, goal, onDone }: Props): JSX.Element {
  const { messages } = useSurface();
  const done = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone.
  useLayoutEffect(() => done.current?.focus(), []);
  return (
    <>
      <output class={styles.done}>{changed === 0 ? words.unchanged : words.taken(added, changed - added)}</output>
      <footer class={styles.foot}>
        <span class={styles.summary} />
        <button ref={done} type="button" class="primary" onClick={() => onDone(goal)}>
          {goal === undefined ? words.done : words.show(messages.weekName(goal))}
        </button>
      </footer>
    </>
  );
}
