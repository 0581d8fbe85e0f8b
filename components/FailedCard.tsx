import { Copy } from 'lucide';
import type { JSX } from 'preact';
import type { Outcome } from '@/utils/extension/capture';
import styles from './FailedCard.module.css';
import { Icon } from './Icon';
import { StateLine } from './StateLine';
import { useSurface } from './surface';

/** The database could not take the page: why, and the line to copy so that nothing is lost. */
export function FailedCard({ outcome: { failure, line } }: { outcome: Extract<Outcome, { kind: 'failed' }> }): JSX.Element {
  const { services, messages, say, attempt } = useSurface();
  const copy = async (): Promise<void> => {
    await services.copy(line);
    say(messages.status.copiedLine);
  };
  return (
    <>
      <StateLine tone="warn" sentence={messages.card.failures[failure]} />
      <textarea class={styles.line} readOnly rows={3} aria-label={messages.card.failedLine} value={line} onFocus={(event) => event.currentTarget.select()} />
      <button type="button" class="primary" onClick={() => attempt(copy(), messages.status.copyFailed)}>
        <Icon of={Copy} /> {messages.card.copyLine}
      </button>
    </>
  );
}
