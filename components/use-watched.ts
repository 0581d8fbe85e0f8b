import { useEffect, useState } from 'preact/hooks';
import type { Watcher } from '@/utils/queue/week';

/** What is known of something watched: nothing yet, the latest answer, or that watching failed. */
export type Watched<T> = { state: 'waiting' } | { state: 'known'; value: T } | { state: 'failed' };

/** Watches while the component is on screen; begins anew when `name`, which says what is watched, changes. */
export function useWatched<T>(name: string, watch: (watcher: Watcher<T>) => () => void): Watched<T> {
  const [watched, setWatched] = useState<{ name: string; result: Watched<T> }>({ name, result: { state: 'waiting' } });
  useEffect(
    () =>
      watch({
        onAnswer: (value) => setWatched({ name, result: { state: 'known', value } }),
        onError: () => setWatched({ name, result: { state: 'failed' } }),
      }),
    [name],
  );
  return watched.name === name ? watched.result : { state: 'waiting' };
}
