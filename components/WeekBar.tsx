import { ChevronLeft, ChevronRight } from 'lucide';
import type { JSX } from 'preact';
import { shiftWeek, weekRange, type CalendarDay, type Week } from '@/utils/digest/iso-week';
import { Icon } from './Icon';
import { useSurface } from './surface';
import styles from './WeekBar.module.css';

interface Props {
  week: Week;
  /** How many candidates the week has; undefined while unknown. */
  count: number | undefined;
  /** How many of them were dropped. */
  dropped: number;
  onWeek: (week: Week) => void;
}

/** Names the week on screen and leads to the ones beside it. */
export function WeekBar({ week, count, dropped, onWeek }: Props): JSX.Element {
  const { thisWeek, messages } = useSurface();
  const isThisWeek = week === thisWeek();
  return (
    <header class={styles.bar}>
      <button type="button" class="icon" title={`${messages.queue.previousWeek} [`} aria-label={messages.queue.previousWeek} onClick={() => onWeek(shiftWeek(week, -1))}>
        <Icon of={ChevronLeft} />
      </button>
      <h1 class={styles.week}>
        {messages.weekName(week)} <span class={styles.range}>{rangeOf(week, messages.language)}</span>
      </h1>
      <button type="button" class="icon" title={`${messages.queue.nextWeek} ]`} aria-label={messages.queue.nextWeek} onClick={() => onWeek(shiftWeek(week, 1))}>
        <Icon of={ChevronRight} />
      </button>
      {!isThisWeek && (
        <button type="button" class="quiet" onClick={() => onWeek(thisWeek())}>{messages.queue.backToThisWeek}</button>
      )}
      <span class={styles.count}>{count === undefined ? '' : [messages.queue.count(count), ...(dropped > 0 ? [messages.queue.droppedCount(dropped)] : [])].join(' · ')}</span>
    </header>
  );
}

function rangeOf(week: Week, language: string): string {
  const { monday, sunday } = weekRange(week);
  const date = ({ year, month, day }: CalendarDay): number => Date.UTC(year, month - 1, day);
  return new Intl.DateTimeFormat(language, { month: 'numeric', day: 'numeric', timeZone: 'UTC' }).formatRange(date(monday), date(sunday));
}
