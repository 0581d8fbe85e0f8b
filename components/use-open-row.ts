import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { CandidateKey } from '@/utils/digest/candidate';
import { rowOf } from './rows';

/** The row of a queue that is open. */
export interface OpenRow {
  identity: string | undefined;
  /** Opens a row, and closes the one that was open; closes it if it is the one. */
  toggle: (identity: string) => void;
}

/** Keeps which row of a queue is open: Escape closes it, and a candidate that is to be `shown`, once it is on the page, is opened and focused. */
export function useOpenRow(list: RefObject<HTMLElement | null>, shown: CandidateKey | undefined): OpenRow {
  const [open, setOpen] = useState<string>();
  useEffect(() => {
    setOpen(shown?.identity);
    if (shown) rowOf(list.current, shown.identity)?.focus();
  }, [list, shown]);
  // Before the row is painted: an Escape that came first would close the popup.
  useLayoutEffect(() => {
    if (open === undefined) return;
    const close = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      const row = rowOf(list.current, open);
      setOpen(undefined);
      if (!row) return;
      // Left alone, Escape would close the whole popup.
      event.preventDefault();
      row.focus();
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [list, open]);
  return { identity: open, toggle: (identity) => setOpen(open === identity ? undefined : identity) };
}
