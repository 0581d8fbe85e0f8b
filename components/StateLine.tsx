import { Check, CircleAlert, Info, Loader, type IconNode } from 'lucide';
import { createContext, type ComponentChildren, type JSX } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import { Icon } from './Icon';
import styles from './StateLine.module.css';

type Tone = 'good' | 'info' | 'warn' | 'quiet';

const ICONS: Record<Tone, IconNode> = { good: Check, info: Info, warn: CircleAlert, quiet: Loader };

interface Props {
  tone: Tone;
  sentence: string;
  /** What can be done about it. */
  children?: ComponentChildren;
}

/**
 * Takes the sentence to a place that stays on the page whatever the card shows: a screen reader reads
 * out what changes in a place it knows, not a place that is new.
 */
export const AnnounceContext = createContext<(sentence: string) => void>(() => undefined);

/** What became of the click, in one sentence that is read out when it changes. */
export function StateLine({ tone, sentence, children }: Props): JSX.Element {
  const announce = useContext(AnnounceContext);
  useEffect(() => announce(sentence), [announce, sentence]);
  return (
    <div class={styles.line}>
      <p class={`${styles.state} ${styles[tone]}`} aria-hidden="true">
        <Icon of={ICONS[tone]} />
        <span>{sentence}</span>
      </p>
      {children}
    </div>
  );
}
