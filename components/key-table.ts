import type { Chord } from './keys';

/**
 * Every key that the queue and its surfaces know, by what it does. Whoever runs one takes its keys from
 * here, and so does the list that is shown on «?», which therefore tells the truth.
 */
export const KEY_TABLE = {
  next: { keys: ['ArrowDown', 'j'] },
  previous: { keys: ['ArrowUp', 'k'] },
  /** A row's title is a button, which the browser itself presses on Enter. */
  edit: { keys: ['Enter'] },
  visit: { keys: ['o'] },
  section: { keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'] },
  original: { keys: ['r'] },
  turn: { keys: ['d'] },
  remove: { keys: ['Delete', 'Backspace'] },
  undo: { keys: ['z'], control: true, shift: false },
  redo: { keys: ['z'], control: true, shift: true },
  redoToo: { keys: ['y'], control: true },
  weekBefore: { keys: ['['] },
  weekAfter: { keys: [']'] },
  help: { keys: ['?'] },
  select: { keys: ['x'] },
  selectUp: { keys: ['ArrowUp'], shift: true },
  selectDown: { keys: ['ArrowDown'], shift: true },
  selectAll: { keys: ['a'], control: true },
  letGo: { keys: ['Escape'] },
  moveUp: { keys: ['ArrowUp'], alt: true },
  moveDown: { keys: ['ArrowDown'], alt: true },
  find: { keys: ['/'] },
  add: { keys: ['a'] },
} as const satisfies Record<string, Chord>;

export type KeyName = keyof typeof KEY_TABLE;
