import { useEffect, useState } from 'preact/hooks';
import { isWeek } from '@/utils/digest/is-week';
import type { Week } from '@/utils/digest/iso-week';

/**
 * The week on screen. Any but the present one stands in the page's address as well: a reload, a bookmark
 * or the browser's back button leads to the week it should, and a desk that stays open for weeks is on
 * the present one after a reload.
 */
export function useWeekInAddress(present: () => Week): [Week, (to: Week | ((from: Week) => Week)) => void] {
  const [week, setWeek] = useState(() => weekIn(location.hash) ?? present());
  useEffect(() => {
    if ((weekIn(location.hash) ?? present()) !== week) history.pushState(null, '', week === present() ? location.pathname : `#${week}`);
  }, [week, present]);
  useEffect(() => {
    const follow = (): void => setWeek(weekIn(location.hash) ?? present());
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [present]);
  return [week, setWeek];
}

function weekIn(hash: string): Week | undefined {
  const name = hash.slice(1);
  return isWeek(name) ? name : undefined;
}
