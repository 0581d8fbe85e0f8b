import { useEffect, useState } from 'preact/hooks';
import { failureOf, type QueueFailure } from '@/utils/queue/failure';
import type { Watcher } from '@/utils/queue/watch';

/** What is known of something watched: nothing yet, the latest answer, or that watching failed. */
export type Watched<T> = { state: 'waiting' } | { state: 'known'; value: T } | { state: 'failed'; failure: QueueFailure };

const WAITING = { state: 'waiting' } as const;

/** Watches while the component is on screen, and begins anew when `watch` is another function; so keep it with `useCallback`. */
export function useWatched<T>(watch: (watcher: Watcher<T>) => () => void): Watched<T> {
  const [latest, setLatest] = useState<{ of: typeof watch; watched: Watched<T> }>({ of: watch, watched: WAITING });
  useEffect(
    () =>
      watch({
        onAnswer: (value) => setLatest({ of: watch, watched: { state: 'known', value } }),
        onError: (error) => void failureOf(error).then((failure) => setLatest({ of: watch, watched: { state: 'failed', failure } })),
      }),
    [watch],
  );
  return latest.of === watch ? latest.watched : WAITING;
}
