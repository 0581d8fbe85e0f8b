import type { JSX } from 'preact';
import { clockSentence } from '@/components/folder/clock-sentence';
import { folderSentence } from '@/components/folder-sentence';
import type { FolderMessages } from '@/components/messages/folder/messages';
import { useSurface } from '@/components/surface';
import styles from './ConnectingReport.module.css';
import { OpenAddress } from './OpenAddress';
import { TrialList } from './TrialList';
import type { Trying } from './use-connecting';

/** How connecting goes and what came of it. Its place is always there, so that what changes in it is read out. */
export function ConnectingReport({ trying, words }: { trying: Trying; words: FolderMessages }): JSX.Element {
  const its = words.options;
  const isWrong = trying.kind === 'denied' || trying.kind === 'broken' || trying.kind === 'failed';
  const clock = trying.kind === 'connected' ? clockSentence(trying.report.clockAhead, words) : undefined;
  return (
    <div class={styles.report}>
      <div aria-live="polite">
        <p class={isWrong ? styles.wrong : styles.said}>{useSaid(trying, words)}</p>
        {'report' in trying && <TrialList trying={trying} words={its} />}
        {clock !== undefined && <p class={styles.wrong}>{clock}</p>}
      </div>
      {trying.kind === 'failed' && <OpenAddress problem={trying.problem} address={trying.address} words={its} />}
    </div>
  );
}

function useSaid(trying: Trying, words: FolderMessages): string {
  const { messages } = useSurface();
  const its = words.options;
  if (trying.kind === 'nothing') return '';
  if (trying.kind !== 'failed') return its[trying.kind];
  return `${its.failed}${its.because}${folderSentence(trying.problem, words, messages.language)}${its.stop}${its.kept}`;
}
