import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSurface } from '@/components/surface';
import type { Candidate } from '@/utils/digest/candidate';
import type { Elsewhere } from '@/utils/queue/elsewhere';
import { useDesk } from './desk';
import styles from './ElsewhereLine.module.css';

/** The other weeks that hold a candidate's page, each a way there; nothing where there is none. */
export function ElsewhereLine({ candidate }: { candidate: Candidate }): JSX.Element | null {
  const { messages } = useSurface();
  const { services, words } = useDesk();
  const [weeks, setWeeks] = useState<readonly Elsewhere[]>([]);
  useEffect(() => {
    let stale = false;
    // A database that fails says so where the queue is; there is nothing to add to that here.
    void services.elsewhere(candidate).then((found) => !stale && setWeeks(found), () => undefined);
    return () => {
      stale = true;
    };
  }, [services, candidate]);
  if (weeks.length === 0) return null;
  return (
    <p class={styles.line}>
      {weeks.map(({ week, published }) => (
        <a key={week} class={styles.week} href={`#${week}`}>{(published ? words.elsewhere.published : words.elsewhere.queued)(messages.weekName(week))}</a>
      ))}
    </p>
  );
}
