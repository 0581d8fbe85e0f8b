import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import styles from './TextField.module.css';

interface Props {
  label: string;
  value: string;
  placeholder?: string;
  prominent?: boolean;
  /** Shows its frame though the pointer is elsewhere. */
  framed?: boolean;
  /** The element that says what it is for. */
  describedBy?: string;
  /** An emptied text is not kept. */
  required?: boolean;
  /** Called at every change, for the page may be closed at any moment; `session` is the same from focus to blur. */
  onChange: (value: string, session: string) => void;
}

/** A line of text edited in place and kept while it is typed. Escape puts back what was there when typing began. */
export function TextField({ label, value, placeholder, prominent = false, framed = false, describedBy, required = false, onChange }: Props): JSX.Element {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const [began, setBegan] = useState<{ value: string; session: string }>();
  // What was typed stays on show until the database tells it back, and then gives way to it.
  useEffect(() => {
    if (began === undefined) setDraft(undefined);
  }, [value, began]);

  const keep = (text: string): void => {
    if (!began) return;
    onChange(required && text.trim() === '' ? began.value : text, began.session);
  };
  const change = (text: string, composing: boolean): void => {
    setDraft(text);
    // Half a word of pinyin is not yet what its writer means.
    if (!composing) keep(text);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || !began || draft === undefined || draft === began.value) return;
    // Left alone, Escape would close the row or the popup as well.
    event.preventDefault();
    event.stopPropagation();
    change(began.value, false);
  };
  return (
    <input
      class={[styles.field, prominent && styles.prominent, framed && styles.framed].filter(Boolean).join(' ')}
      type="text"
      dir="auto"
      aria-label={label}
      aria-describedby={describedBy}
      title={draft ?? value}
      placeholder={placeholder ?? ''}
      value={draft ?? value}
      onFocus={() => setBegan({ value, session: `${id} ${Date.now()}` })}
      onInput={(event) => change(event.currentTarget.value, event.isComposing)}
      onCompositionEnd={(event) => change(event.currentTarget.value, false)}
      onBlur={() => setBegan(undefined)}
      onKeyDown={onKeyDown}
    />
  );
}
