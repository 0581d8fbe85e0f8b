import { Copy } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Candidate } from '@/utils/digest/candidate';
import { fieldsOf } from '@/utils/digest/fields-of';
import type { Outcome } from '@/utils/extension/capture';
import styles from './FailedCard.module.css';
import { Icon } from './Icon';
import type { UnsavedMessages } from './messages/unsaved/messages';
import { StateLine } from './StateLine';
import { useSurface } from './surface';

interface Props {
  outcome: Extract<Outcome, { kind: 'failed' }>;
  words: Pick<UnsavedMessages, 'failedLine' | 'copyLine' | 'copiedLine'>;
}

/** The database could not take the page: why, and the line to copy so that nothing is lost. */
export function FailedCard({ outcome: { failure, unsaved }, words }: Props): JSX.Element {
  const { services, messages, say, attempt } = useSurface();
  const [line, setLine] = useState('');
  useEffect(() => void lineOf(unsaved).then(setLine), [unsaved]);
  const copy = async (): Promise<void> => {
    await services.copy(await lineOf(unsaved));
    say(words.copiedLine);
  };
  return (
    <>
      <StateLine tone="warn" sentence={messages.card.failed(failure)} />
      <textarea class={styles.line} readOnly rows={3} aria-label={words.failedLine} value={line} onFocus={(event) => event.currentTarget.select()} />
      <button type="button" class="primary" onClick={() => attempt(copy(), messages.status.copyFailed)}>
        <Icon of={Copy} /> {words.copyLine}
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
