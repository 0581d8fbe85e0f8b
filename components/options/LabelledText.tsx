import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { TextField } from '@/components/TextField';
import styles from './LabelledText.module.css';

interface Props {
  label: string;
  /** What it is for. */
  hint: string;
  value: string;
  onChange: (value: string, session: string) => Promise<boolean>;
}

/** A line of text under its name, with a word on what it is for. */
export function LabelledText({ label, hint, value, onChange }: Props): JSX.Element {
  const id = useId();
  return (
    <div class={styles.line}>
      <span aria-hidden="true">{label}</span>
      <TextField label={label} describedBy={id} value={value} framed onChange={onChange} />
      <span id={id} class={styles.hint}>{hint}</span>
    </div>
  );
}
