import { Undo2 } from 'lucide';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
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
export function ImportDone({ words, outcome: { issues, added, known, keptTexts, changed }, onDone }: Props): JSX.Element {
  const { say, attempt } = useSurface();
  const { services } = useDesk();
  const done = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone.
  useLayoutEffect(() => done.current?.focus(), []);
  const undo = async (): Promise<void> => {
    await services.undo();
    onDone();
    say(words.undone);
  };
  const sentence = `${words.stored(issues, added, known)}${keptTexts === 0 ? '' : words.keptTexts(keptTexts)}`;
  return (
    <>
      <output class={styles.done}>{changed ? sentence : words.unchanged}</output>
      <footer class={styles.foot}>
        <span class={styles.summary} />
        {changed && (
          <button type="button" class="quiet" onClick={() => attempt(undo())}>
            <Icon of={Undo2} /> {words.undo}
          </button>
        )}
        <button ref={done} type="button" class="primary" onClick={onDone}>{words.done}</button>
      </footer>
    </>
  );
}
