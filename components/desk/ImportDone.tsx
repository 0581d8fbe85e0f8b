import { Undo2 } from 'lucide';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import type { ImportMessages } from '@/components/messages/imports/messages';
import { useSurface } from '@/components/surface';
import type { IssuesOutcome } from '@/utils/extension/issues-in';
import { useDesk } from './desk';
import styles from './ImportPanel.module.css';

interface Props {
  words: ImportMessages;
  outcome: Extract<IssuesOutcome, { kind: 'stored' }>;
  onDone: () => void;
}

/** What an import came to, and the way back. */
export function ImportDone({ words, outcome: { issues, added, known, keptTexts, change }, onDone }: Props): JSX.Element {
  const { say, attempt, messages } = useSurface();
  const { services } = useDesk();
  const done = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone.
  useLayoutEffect(() => done.current?.focus(), []);
  const [undoing, setUndoing] = useState(false);
  const undo = async (id: number): Promise<void> => {
    // A second press would find it undone, and say that it is not.
    if (undoing) return;
    setUndoing(true);
    const turned = await services.undoChange(id).finally(() => setUndoing(false));
    const { partlyUndone, keptForOthers } = messages.status;
    onDone();
    say({ turned: words.undone, partly: partlyUndone, kept: keptForOthers, nothing: words.notUndone }[turned]);
  };
  const sentence = `${words.stored(issues, added, known)}${keptTexts === 0 ? '' : words.keptTexts(keptTexts)}`;
  return (
    <>
      <output class={styles.done}>{change === undefined ? words.unchanged : sentence}</output>
      <footer class={styles.foot}>
        <span class={styles.summary} />
        {change !== undefined && (
          <button type="button" class="quiet" aria-disabled={undoing} onClick={() => attempt(undo(change))}>
            <Icon of={Undo2} /> {words.undo}
          </button>
        )}
        <button ref={done} type="button" class="primary" onClick={onDone}>{words.done}</button>
      </footer>
    </>
  );
}
