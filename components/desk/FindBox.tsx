import type { JSX, RefObject } from 'preact';
import styles from './FindBox.module.css';
import { useWords } from './desk';

interface Props {
  input: RefObject<HTMLInputElement | null>;
  text: string;
  onText: (text: string) => void;
}

/** Where a search over all weeks is typed. Enter takes the first result, the arrow down leads to them, Escape empties it. */
export function FindBox({ input, text, onText }: Props): JSX.Element {
  const { find } = useWords();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || text === '') return;
    event.preventDefault();
    onText('');
  };
  return <input ref={input} class={styles.find} type="search" aria-label={find.label} placeholder={find.label} title={`${find.label} /`} value={text} onInput={({ currentTarget }) => onText(currentTarget.value)} onKeyDown={onKeyDown} />;
}
