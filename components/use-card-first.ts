import { useLayoutEffect, useState } from 'preact/hooks';
import type { Capturing } from '@/utils/extension/capture';
import { within } from '@/utils/extension/within';

/** How long a page at hand that has loaded has the popup to itself, milliseconds: most captures are done by then, and no person sees what is not there for so short a time. */
const PATIENCE = 100;

/** Whether what stands beyond the card of the page at hand is drawn yet: to draw it all takes as long as to read the page and to store it, which would wait. */
export function useCardFirst({ loading, outcome }: Capturing): boolean {
  const [beyond, setBeyond] = useState(false);
  useLayoutEffect(() => {
    const done = loading.then((still) => (still ? undefined : outcome));
    void within(PATIENCE, done).then(() => setBeyond(true));
  }, [loading, outcome]);
  return beyond;
}
