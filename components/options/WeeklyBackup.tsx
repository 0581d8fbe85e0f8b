import type { JSX } from 'preact';
import { useCallback, useId } from 'preact/hooks';
import { useSurface } from '@/components/surface';
import { useWatched } from '@/components/use-watched';
import { whenOf } from '@/components/when';
import type { WeeklyBackup as State } from '@/utils/queue/database';
import type { Watcher } from '@/utils/queue/watch';
import styles from './BackupOptions.module.css';
import checkStyles from './DigestOptions.module.css';
import { useOptions } from './options';

/** A backup to the downloads folder every week, and when the last was written. */
export function WeeklyBackup(): JSX.Element {
  const { messages, say, attempt } = useSurface();
  const { services, words } = useOptions();
  const { weekly } = words.backup;
  const hint = useId();
  const watched = useWatched(useCallback((watcher: Watcher<State>) => services.watchWeeklyBackup(watcher), [services]));
  const { on, writtenAt, failed }: State = watched.state === 'known' ? watched.value : { on: false, failed: false };
  const turn = async (box: HTMLInputElement): Promise<void> => {
    const wanted = box.checked;
    // It shows what is so, which the database tells.
    box.checked = on;
    if (!(await services.switchWeeklyBackup(wanted))) say(weekly.denied);
  };
  const last = writtenAt === undefined ? '' : weekly.last(whenOf(writtenAt, messages.language));
  return (
    <>
      <label class={checkStyles.check}>
        <input type="checkbox" checked={on} aria-describedby={hint} onChange={({ currentTarget }) => attempt(turn(currentTarget))} />
        <span>{weekly.label}</span>
      </label>
      <div id={hint}>
        <p class={styles.last}>{on && last !== '' ? last : weekly.hint}</p>
        {on && failed && <p class={`${styles.last} ${styles.wrong}`}>{weekly.failed}</p>}
      </div>
    </>
  );
}
