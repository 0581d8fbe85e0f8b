import type { ComponentProps, JSX, Ref } from 'preact';
import { useId } from 'preact/hooks';
import fieldStyles from '@/components/TextField.module.css';
import styles from './FolderField.module.css';
import lineStyles from './LabelledText.module.css';

interface Props {
  label: string;
  /** What it is for. */
  hint: string;
  value: string;
  onValue: (value: string) => void;
  type?: 'text' | 'password';
  /** What is wrong with it. */
  refusal?: string | undefined;
  /** What came of filling it in. */
  news?: string | undefined;
  input?: Ref<HTMLInputElement>;
  onPaste?: ComponentProps<'input'>['onPaste'];
}

/** A browser that fills in another page's password would do harm here, and for passwords `off` alone is ignored. */
const KINDS = { text: { type: 'text', autocomplete: 'off' }, password: { type: 'password', autocomplete: 'new-password' } } as const;

/** A field that is kept only when its form is sent, with what is to be known of it. */
export function FolderField({ label, hint, value, onValue, type = 'text', refusal, news, input, onPaste }: Props): JSX.Element {
  const id = useId();
  return (
    <div class={lineStyles.line}>
      <label for={id}>{label}</label>
      <input
        ref={input ?? null}
        id={id}
        class={`${fieldStyles.field} ${fieldStyles.framed}`}
        {...KINDS[type]}
        dir="ltr"
        spellcheck={false}
        autocapitalize="none"
        aria-describedby={`${id}-hint`}
        aria-invalid={refusal !== undefined}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
        onPaste={onPaste}
      />
      <div id={`${id}-hint`} class={lineStyles.hint}>
        <span>{hint}</span>
        <span aria-live="polite">
          {refusal !== undefined && <span class={styles.wrong}>{refusal}</span>}
          {news !== undefined && <span class={styles.news}>{news}</span>}
        </span>
      </div>
    </div>
  );
}
