import { Check, CircleAlert, Info, Loader, type IconNode } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './Icon';
import styles from './StateLine.module.css';

export type Tone = 'good' | 'info' | 'warn' | 'quiet';

const ICONS: Record<Tone, IconNode> = { good: Check, info: Info, warn: CircleAlert, quiet: Loader };

interface Props {
  tone: Tone;
  sentence: string;
  /** What can be done about it. */
  children?: ComponentChildren;
}

/** What became of the click, in one sentence that is read out when it changes. */
export function StateLine({ tone, sentence, children }: Props): JSX.Element {
  return (
    <div class={styles.line}>
      <output class={`${styles.state} ${styles[tone]}`}>
        <Icon of={ICONS[tone]} />
        <span>{sentence}</span>
      </output>
      {children}
    </div>
  );
}
