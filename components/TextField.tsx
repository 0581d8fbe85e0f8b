import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import styles from './TextField.module.css';

/** How long after the last key a text is kept, in milliseconds: the popup may close at any moment without a word. */
const PAUSE = 300;

interface Props {
  label: string;
  value: string;
  placeholder?: string;
  prominent?: boolean;
  onChange: (value: string) => void;
}

/** A line of text edited in place and kept while it is typed. Escape puts back what was there when typing began. */
export function TextField({ label, value, placeholder, prominent = false, onChange }: Props): JSX.Element {
  const [draft, setDraft] = useState<string>();
  const [atFocus, setAtFocus] = useState(value);
  useEffect(() => {
    if (draft === undefined || draft === value) return;
    const timer = setTimeout(() => onChange(draft), PAUSE);
    return () => clearTimeout(timer);
  }, [draft, value, onChange]);

  const keep = (): void => {
    if (draft !== undefined && draft !== value) onChange(draft);
    setDraft(undefined);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Enter') keep();
    if (event.key === 'Escape' && draft !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      setDraft(undefined);
      onChange(atFocus);
    }
  };
  return (
    <input
      class={prominent ? `${styles.field} ${styles.prominent}` : styles.field}
      type="text"
      aria-label={label}
      title={draft ?? value}
      placeholder={placeholder ?? ''}
      value={draft ?? value}
      onFocus={() => setAtFocus(value)}
      onInput={(event) => setDraft(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={onKeyDown}
    />
  );
}
