import type { IconNode } from 'lucide';
import { h, type JSX } from 'preact';

/** One of lucide's icons, as tall as the text beside it. It says nothing to a screen reader: its button does. */
export function Icon({ of }: { of: IconNode }): JSX.Element {
  return (
    <svg viewBox="0 0 24 24" width="1.15em" height="1.15em" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
      {of.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
