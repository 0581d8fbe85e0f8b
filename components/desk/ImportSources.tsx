import { FileText } from 'lucide';
import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import type { ImportMessages } from '@/components/messages/imports/messages';
import styles from './ImportSources.module.css';

interface Props {
  words: Pick<ImportMessages, 'text' | 'hint' | 'choose'>;
  /** Which files are to be chosen from. */
  accept: string;
  text: string;
  onText: (text: string) => void;
  onFiles: (files: readonly File[]) => void;
}

/** Where published issues, or others' weeks, can be had: a text, which has the focus first, and files. */
export function ImportSources({ words, accept, text, onText, onFiles }: Props): JSX.Element {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const onChange = ({ currentTarget }: { currentTarget: HTMLInputElement }): void => {
    onFiles([...(currentTarget.files ?? [])]);
    // The same file, mended meanwhile, can be chosen again.
    currentTarget.value = '';
  };
  return (
    <div class={styles.sources}>
      <textarea autofocus class={styles.text} aria-label={words.text} aria-describedby={id} placeholder={`${words.text}\n${words.hint}`} value={text} onInput={({ currentTarget }) => onText(currentTarget.value)} />
      <p id={id} class="unseen">{words.hint}</p>
      <p class={styles.files}>
        <button type="button" class="quiet" onClick={() => input.current?.click()}>
          <Icon of={FileText} /> {words.choose}
        </button>
        <input ref={input} type="file" hidden multiple accept={accept} onChange={onChange} />
      </p>
    </div>
  );
}
