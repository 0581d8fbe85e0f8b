import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { rowOf } from './rows';

/**
 * Keeps the focus in a queue: a candidate that moves to another section is drawn anew there, and the
 * focus that was in its row would fall to the page.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>): void {
  const identity = useRef<string | undefined>(undefined);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const enter = ({ target }: FocusEvent): void => {
      identity.current = target instanceof Element ? target.closest('li')?.querySelector<HTMLElement>('[data-row]')?.dataset.row : undefined;
    };
    const leave = ({ target }: FocusEvent): void =>
      // What is taken off the page loses the focus too; only what stays on it was left by the reader.
      queueMicrotask(() => {
        if (target instanceof Element && target.isConnected && document.activeElement === document.body) identity.current = undefined;
      });
    element.addEventListener('focusin', enter);
    element.addEventListener('focusout', leave);
    return () => {
      element.removeEventListener('focusin', enter);
      element.removeEventListener('focusout', leave);
    };
  }, [list]);
  useLayoutEffect(() => {
    if (identity.current !== undefined && document.activeElement === document.body) rowOf(list.current, identity.current)?.focus();
  });
}
