import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { WhichTabs } from '@/utils/extension/capture-tabs';
import styles from './AddSources.module.css';
import { useWords } from './desk';
import { givenText } from './given-text';

interface Props {
  text: string;
  onText: (text: string) => void;
  onTabs: (which: WhichTabs) => void;
}

const TABS: readonly WhichTabs[] = ['selected', 'window'];

/** Where links can be had: a text, which has the focus first, and the tabs. */
export function AddSources({ text, onText, onTabs }: Props): JSX.Element {
  const { add } = useWords();
  const id = useId();
  const onPaste = (event: ClipboardEvent & { currentTarget: HTMLTextAreaElement }): void => {
    const pasted = event.clipboardData && givenText(event.clipboardData);
    // The browser pastes plain text itself, and can take it back.
    if (!pasted || pasted === event.clipboardData?.getData('text/plain')) return;
    event.preventDefault();
    const { currentTarget: field } = event;
    field.setRangeText(pasted, field.selectionStart, field.selectionEnd, 'end');
    onText(field.value);
  };
  return (
    <div class={styles.sources}>
      <textarea autofocus class={styles.text} aria-label={add.text} aria-describedby={id} placeholder={`${add.text}\n${add.hint}`} value={text} onInput={({ currentTarget }) => onText(currentTarget.value)} onPaste={onPaste} />
      <p id={id} class="unseen">{add.hint}</p>
      <p class={styles.tabs}>
        {add.from}
        {TABS.map((which) => (
          <button key={which} type="button" class="quiet" onClick={() => onTabs(which)}>
            {add.tabs[which]}
          </button>
        ))}
      </p>
    </div>
  );
}
