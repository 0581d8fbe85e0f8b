import { Copy } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fieldsOf, type Candidate } from '@/utils/digest/candidate';
import type { Outcome } from '@/utils/extension/capture';
import styles from './FailedCard.module.css';
import { Icon } from './Icon';
import { StateLine } from './StateLine';
import { useSurface } from './surface';

/** The database could not take the page: why, and the line to copy so that nothing is lost. */
export function FailedCard({ outcome: { failure, unsaved } }: { outcome: Extract<Outcome, { kind: 'failed' }> }): JSX.Element {
  const { services, messages, say, attempt } = useSurface();
  const [line, setLine] = useState('');
  useEffect(() => void lineOf(unsaved).then(setLine), [unsaved]);
  const copy = async (): Promise<void> => {
    await services.copy(await lineOf(unsaved));
    say(messages.status.copiedLine);
  };
  return (
    <>
      <StateLine tone="warn" sentence={messages.card.failed(failure)} />
      <textarea class={styles.line} readOnly rows={3} aria-label={messages.card.failedLine} value={line} onFocus={(event) => event.currentTarget.select()} />
      <button type="button" class="primary" onClick={() => attempt(copy(), messages.status.copyFailed)}>
        <Icon of={Copy} /> {messages.card.copyLine}
      </button>
    </>
  );
}

/** The digest's line of a candidate. */
async function lineOf(candidate: Candidate): Promise<string> {
  // Loaded only now: hardly any popup ever needs it.
  const { markdownLine } = await import('@/utils/digest/export/markdown');
  return markdownLine(fieldsOf(candidate));
}
