import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { identityAt, rowOf } from './rows';

/**
 * Keeps the focus in a queue: a candidate that moves to another section is drawn anew there, one that
 * is taken out not at all, and the focus that was in its row would fall to the page.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>): void {
  const identity = useRef<string | undefined>(undefined);
  const inPicker = useRef(false);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const enter = ({ target }: FocusEvent): void => {
      identity.current = identityAt(target);
      inPicker.current = target instanceof HTMLInputElement && target.type === 'radio';
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
    if (identity.current === undefined || document.activeElement !== document.body) return;
    const row = rowOf(list.current, identity.current);
    const picked = inPicker.current ? row?.closest('li')?.querySelector<HTMLElement>('input[type="radio"]:checked') : undefined;
    (picked ?? row ?? list.current)?.focus();
  });
}
