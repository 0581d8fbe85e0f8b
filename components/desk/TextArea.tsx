import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useDraft } from '@/components/use-draft';
import styles from './TextArea.module.css';

interface Props {
  label: string;
  value: string;
  placeholder?: string;
  /** Lines it is tall. */
  rows: number;
  /** In letters of one width, as code is. */
  code?: boolean;
  onChange: (value: string, session: string) => Promise<boolean>;
}

/** A text of many lines under its name, kept while it is typed. */
export function TextArea({ label, value, placeholder, rows, code = false, onChange }: Props): JSX.Element {
  const id = useId();
  const { shown, onFocus, onInput, onBlur, onKeyDown } = useDraft({ value, onChange });
  return (
    <div class={styles.field}>
      <label class={styles.label} for={id}>{label}</label>
      <textarea
        id={id}
        class={code ? `${styles.area} ${styles.code}` : styles.area}
        dir="auto"
        rows={rows}
        spellcheck={!code}
        placeholder={placeholder ?? ''}
        value={shown}
        onFocus={onFocus}
        onInput={(event) => onInput(event.currentTarget.value, event.isComposing)}
        onCompositionEnd={(event) => onInput(event.currentTarget.value, false)}
        onBlur={onBlur}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
