import { Import, Send, Settings } from 'lucide';
import type { JSX } from 'preact';
import { Icon } from '@/components/Icon';
import { useSurface } from '@/components/surface';
import type { Week } from '@/utils/digest/iso-week';
import type { PublishedWeeks } from '@/utils/queue/issues';
import type { CountedWeek } from '@/utils/queue/weeks';
import { useDesk } from './desk';
import styles from './WeekList.module.css';

interface Props {
  week: Week;
  /** Those that have candidates. */
  counted: readonly CountedWeek[];
  published: PublishedWeeks;
  onWeek: (week: Week) => void;
}

/** Every week that has candidates, with its count; the present one always, and the one on screen. */
export function WeekList({ week, counted, published, onWeek }: Props): JSX.Element {
  const { thisWeek, messages, attempt } = useSurface();
  const { services, words, importIssues } = useDesk();
  const present = thisWeek();
  const weeks = withEmpty(counted, [present, week]);
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const buttons = [...(event.currentTarget.closest('ul')?.querySelectorAll('button') ?? [])];
    buttons[buttons.findIndex((button) => button === event.currentTarget) + by]?.focus();
  };
  return (
    <nav class={styles.weeks} aria-label={words.tabs.weeks}>
      <h2 class={styles.heading}>{words.tabs.weeks}</h2>
      <ul class={styles.list}>
        {weeks.map(({ week: each, count }) => (
          <li key={each}>
            <button type="button" class={styles.week} aria-current={each === week} tabIndex={each === week ? 0 : -1} onClick={() => onWeek(each)} onKeyDown={onKeyDown}>
              <span class={styles.name}>{messages.weekName(each)}</span>
              {each === present && <span class={styles.present}>{words.thisWeek}</span>}
              {/* A picture: beside a week's name and «now» there is no room for a word. */}
              {published.has(each) && (
                <span class={styles.published} title={words.publish.short}>
                  <Icon of={Send} />
                  <span class="unseen">{words.publish.short}</span>
                </span>
              )}
              <span class={styles.count}>{count}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class={`quiet ${styles.options}`} onClick={() => importIssues([])}>
        <Icon of={Import} /> {words.importIssues}
      </button>
      <button type="button" class={`quiet ${styles.options}`} onClick={() => attempt(services.openOptions())}>
        <Icon of={Settings} /> {words.options}
      </button>
    </nav>
  );
}

function withEmpty(counted: readonly CountedWeek[], always: readonly Week[]): CountedWeek[] {
  const missing = [...new Set(always)].filter((week) => !counted.some((each) => each.week === week));
  return [...counted, ...missing.map((week) => ({ week, count: 0 }))].sort((a, b) => (a.week < b.week ? 1 : -1));
}
