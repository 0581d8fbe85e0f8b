import { Check, Minus, X } from 'lucide';
import type { JSX } from 'preact';
import { Icon } from '@/components/Icon';
import type { FolderMessages } from '@/components/messages/folder/messages';
import { TRIALS, type Connecting, type Trial } from '@/utils/extension/folder/report';
import styles from './ConnectingReport.module.css';

type Tried = Exclude<Connecting, { kind: 'denied' | 'cancelled' }>;
type Mark = keyof FolderMessages['options']['marks'];

const ICONS = { done: Check, failed: X, skipped: Minus };

/** What was tried with a folder, each with what came of it, and what the server was seen to do. */
export function TrialList({ trying, words }: { trying: Tried; words: FolderMessages['options'] }): JSX.Element {
  const { report } = trying;
  const row = (trial: Trial): JSX.Element => {
    const mark = markOf(trial, trying);
    return (
      <li key={trial}>
        <span class={styles[mark]}><Icon of={ICONS[mark]} /></span> {words.trials[trial]} <span class={styles[mark]}>{words.marks[mark]}</span>
      </li>
    );
  };
  return (
    <>
      <ul class={styles.trials} aria-label={words.report}>{TRIALS.map(row)}</ul>
      {report.made && <p class={styles.quiet}>{words.made}</p>}
      {trying.kind === 'connected' && <p class={styles.quiet}>{words.changes[report.changes]}</p>}
    </>
  );
}

function markOf(trial: Trial, trying: Tried): Mark {
  if (trying.kind === 'failed' && trying.trial === trial) return 'failed';
  return trying.report.done.includes(trial) ? 'done' : 'skipped';
}
