import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { Candidate, CandidateKey } from '@/utils/digest/candidate';
import { shiftWeek, type Week } from '@/utils/digest/iso-week';
import type { Capturing } from '@/utils/extension/capture';
import type { Services } from '@/utils/extension/services';
import type { Watcher } from '@/utils/queue/watch';
import { CaptureCard } from './CaptureCard';
import type { Drawable } from './drawable';
import { ExportBar } from './ExportBar';
import { FolderPlace } from './FolderPlace';
import type { Messages } from './messages/messages';
import styles from './Popup.module.css';
import { PeopleProvider } from './people';
import { Queue } from './Queue';
import { SurfaceProvider } from './surface';
import { useSurfaceKeys } from './use-surface-keys';
import { useSurfaceState } from './use-surface-state';
import { useWatched } from './use-watched';
import { WeekBar } from './WeekBar';

interface Props {
  services: Services;
  firstMessages: Messages;
  /** The capture that the click began. */
  capturing: Capturing;
  /** What became of it, where that is known before the popup is drawn. */
  known: Drawable | undefined;
}

/** A week as far as it was read: all of it, or the top of a long one. */
interface Shown {
  candidates: Candidate[];
  whole: boolean;
}

const NOTHING: Shown = { candidates: [], whole: false };

/** What the toolbar button opens: the page at hand, the week's queue, and the way out. */
export function Popup({ services, firstMessages, capturing, known }: Props): JSX.Element {
  const [shown, setShown] = useState<CandidateKey>();
  const { surface, status } = useSurfaceState(services, firstMessages);
  const { messages, thisWeek, say } = surface;
  const [week, setWeek] = useState(thisWeek);
  const go = useCallback((to: (from: Week) => Week) => {
    setWeek(to);
    setShown(undefined);
    say('');
  }, [say]);
  useSurfaceKeys(surface, useCallback((by) => go((from) => shiftWeek(from, by)), [go]));
  const queue = useWatched(useCallback(({ onAnswer, onError }: Watcher<Shown>) => services.watchWeek(week, {
    onTop: (candidates) => onAnswer({ candidates, whole: false }),
    onAnswer: (candidates) => onAnswer({ candidates, whole: true }),
    onError,
  }), [services, week]));
  const show = (key: CandidateKey): void => {
    setWeek(key.week);
    setShown({ ...key });
  };
  const { candidates, whole } = queue.state === 'known' ? queue.value : NOTHING;
  return (
    <SurfaceProvider value={surface}>
      <main class={styles.popup}>
        <CaptureCard capturing={capturing} known={known} onShow={show} />
        <WeekBar week={week} count={whole ? candidates.length : undefined} dropped={candidates.filter(({ dropped }) => dropped.value).length} onWeek={(to) => go(() => to)} />
        <div class={styles.queue}>
          {queue.state === 'failed' ? (
            <p class={styles.failed} role="alert">{messages.status.queueFailed(queue.failure)}</p>
          ) : (
            <PeopleProvider>
              <Queue candidates={candidates} whole={whole} empty={whole ? (week === thisWeek() ? messages.queue.emptyNow : messages.queue.empty) : undefined} shown={candidates.some(({ week: its, identity }) => its === shown?.week && identity === shown.identity) ? shown : undefined} />
            </PeopleProvider>
          )}
        </div>
        <FolderPlace week={week} />
        <ExportBar week={week} candidates={whole ? candidates : []} status={status} />
      </main>
    </SurfaceProvider>
  );
}
