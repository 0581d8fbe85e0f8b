import type { JSX } from 'preact';
import styles from './TextField.module.css';
import { useDraft } from './use-draft';

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
  /** See `useDraft`. */
  onChange: (value: string, session: string) => Promise<boolean>;
}

/** A line of text edited in place and kept while it is typed; see `Draft` for its keys. */
export function TextField({ label, value, placeholder, prominent = false, framed = false, describedBy, required = false, onChange }: Props): JSX.Element {
  const { shown, onFocus, onInput, onBlur, onKeyDown } = useDraft({ value, required, onChange });
  return (
    <input
      class={[styles.field, prominent && styles.prominent, framed && styles.framed].filter(Boolean).join(' ')}
      type="text"
      dir="auto"
      aria-label={label}
      aria-describedby={describedBy}
      title={shown}
      placeholder={placeholder ?? ''}
      value={shown}
      onFocus={onFocus}
      onInput={(event) => onInput(event.currentTarget.value, event.isComposing)}
      onCompositionEnd={(event) => onInput(event.currentTarget.value, false)}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
    />
  );
}
