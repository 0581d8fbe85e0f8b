import type { ComponentChildren, JSX } from 'preact';
import styles from './Picture.module.css';

/** A browser's window, drawn, with what happens in it. It says nothing to a screen reader: the words below it do. */
export function Picture({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <svg class={styles.picture} viewBox="0 0 280 176" aria-hidden="true">
      <rect class={styles.page} x="1" y="1" width="278" height="174" rx="8" />
      <path class={styles.bar} d="M1 32V9a8 8 0 0 1 8-8h262a8 8 0 0 1 8 8v23z" />
      <rect class={styles.field} x="14" y="9" width="150" height="15" rx="7.5" />
      {children}
      <rect class={styles.frame} x="1" y="1" width="278" height="174" rx="8" />
    </svg>
  );
}

/** A line of text that nobody reads. */
export function TextLine({ x, y, width, strong = false }: { x: number; y: number; width: number; strong?: boolean }): JSX.Element {
  return <rect class={strong ? styles.strong : styles.text} x={x} y={y} width={width} height={strong ? 8 : 5} rx="2.5" />;
}

/** Our button in the browser's bar, `x` from the left. */
export function ToolbarButton({ x }: { x: number }): JSX.Element {
  return (
    <g transform={`translate(${x} 8) scale(0.133)`}>
      <rect class={styles.button} x="4" y="4" width="120" height="120" rx="26" />
      <path class={styles.lines} d="M30 40h38M30 64h24M30 88h24M74 76l13 13 23-29" />
    </g>
  );
}

/** The pointer, its tip at this place. */
export function Pointer({ x, y }: { x: number; y: number }): JSX.Element {
  return <path class={styles.pointer} transform={`translate(${x} ${y})`} d="M0 0l0 17 4.5-4 3 7 3.2-1.4-3-6.8 6-.6z" />;
}
