import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Candidate, CandidateKey } from '@/utils/digest/candidate';
import { shiftWeek } from '@/utils/digest/iso-week';
import type { Outcome } from '@/utils/extension/capture';
import type { Capturing, Services } from '@/utils/extension/services';
import type { Watcher } from '@/utils/queue/week';
import { CaptureCard } from './CaptureCard';
import { ExportBar } from './ExportBar';
import { runKey } from './keys';
import type { Messages } from './messages/messages';
import styles from './Popup.module.css';
import { Queue } from './Queue';
import { SurfaceProvider, type Surface } from './surface';
import { useWatched } from './use-watched';
import { WeekBar } from './WeekBar';

interface Props {
  services: Services;
  messages: Messages;
  /** The capture that the click began. */
  capturing: Capturing;
}

/** What the toolbar button opens: the page at hand, the week's queue, and the way out. */
export function Popup({ services, messages, capturing }: Props): JSX.Element {
  const [outcome, setOutcome] = useState<Outcome>();
  const [loading, setLoading] = useState(false);
  const [week, setWeek] = useState(() => services.thisWeek());
  const [shown, setShown] = useState<CandidateKey>();
  const [status, say] = useState('');
  const queue = useWatched(useCallback((watcher: Watcher<Candidate[]>) => services.watchWeek(week, watcher), [services, week]));
  const surface = useMemo<Surface>(() => {
    const attempt: Surface['attempt'] = (work, otherwise = messages.status.editFailed) => void work.catch(() => say(otherwise));
    return { services, messages, say, attempt };
  }, [services, messages]);

  useEffect(() => {
    void capturing.loading.then(setLoading);
    void capturing.outcome.then(setOutcome);
  }, [capturing]);
  useEffect(() => {
    const turn = async (work: Promise<boolean>, done: string, nothing: string): Promise<void> => say((await work) ? done : nothing);
    const { undone, nothingToUndo, redone, nothingToRedo } = messages.status;
    const onKeyDown = (event: KeyboardEvent): void => {
      runKey(event, [
        { keys: ['z'], control: true, shift: false, run: () => surface.attempt(turn(services.undo(), undone, nothingToUndo)) },
        { keys: ['z'], control: true, shift: true, run: () => surface.attempt(turn(services.redo(), redone, nothingToRedo)) },
        { keys: ['y'], control: true, run: () => surface.attempt(turn(services.redo(), redone, nothingToRedo)) },
        { keys: ['['], run: () => setWeek((shownWeek) => shiftWeek(shownWeek, -1)) },
        { keys: [']'], run: () => setWeek((shownWeek) => shiftWeek(shownWeek, 1)) },
      ]);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [surface, services, messages]);

  const show = (key: CandidateKey): void => {
    setWeek(key.week);
    setShown({ ...key });
  };
  const candidates = queue.state === 'known' ? queue.value : [];
  return (
    <SurfaceProvider value={surface}>
      <main class={styles.popup}>
        <CaptureCard loading={loading} outcome={outcome} onOutcome={setOutcome} onShow={show} />
        <WeekBar week={week} count={queue.state === 'known' ? candidates.length : undefined} onWeek={setWeek} />
        <div class={styles.queue}>
          {queue.state === 'known' && <Queue candidates={candidates} shown={shown?.week === week ? shown : undefined} />}
          {queue.state === 'failed' && <p class={styles.failed} role="alert">{messages.status.queueFailed}</p>}
        </div>
        <ExportBar week={week} candidates={candidates} status={status} />
      </main>
    </SurfaceProvider>
  );
}
