import { ChevronDown } from 'lucide';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import styles from './Menu.module.css';

/** One choice of a menu. */
export interface MenuItem {
  key: string;
  label: string;
  run: () => void;
}

/** A button with choices below it; arrow keys move among them, Escape goes back to the button. */
export function Menu({ label, items }: { label: string; items: readonly MenuItem[] }): JSX.Element {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const choices = (): HTMLElement[] => [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  useLayoutEffect(() => {
    if (open) choices()[0]?.focus();
  }, [open]);
  const close = (): void => {
    root.current?.querySelector('button')?.focus();
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = choices();
    const at = all.findIndex((each) => each === document.activeElement);
    const goals: Record<string, number> = { ArrowDown: (at + 1) % all.length, ArrowUp: (at - 1 + all.length) % all.length, Home: 0, End: all.length - 1 };
    const goal = goals[event.key];
    if (goal === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    if (goal === undefined) close();
    else all[goal]?.focus();
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Node && root.current?.contains(relatedTarget))) setOpen(false);
  };
  const choose = (run: () => void): void => {
    close();
    run();
  };
  return (
    <div ref={root} class={styles.root}>
      <button type="button" class="quiet" aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)}>
        {label} <Icon of={ChevronDown} />
      </button>
      {open && (
        <div class={styles.menu} role="menu" aria-label={label}>
          {items.map(({ key, label: words, run }) => (
            <button key={key} type="button" class={styles.item} role="menuitem" tabIndex={-1} onClick={() => choose(run)} onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
              {words}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
