import { useEffect, useState } from 'preact/hooks';

const MINUTE = 60_000;

/** The time it is, milliseconds since 1970, told again every minute that the page is looked at, and at once where `fresh` is another. */
export function useMinute(fresh: unknown): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const look = (): void => void (document.hidden || setNow(Date.now()));
    look();
    const timer = setInterval(look, MINUTE);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [fresh]);
  return now;
}
