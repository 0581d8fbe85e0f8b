import { useEffect, useState } from 'preact/hooks';

const NARROW = '(max-width: 799.98px)';

/** Whether the columns have no room beside each other: a phone, a small window, or a large zoom. The style sheets say the same width. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const follow = (): void => setNarrow(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return narrow;
}
