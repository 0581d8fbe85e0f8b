import type { Chord } from './keys';

/** The keys that a queue knows wherever it is shown, by what they do. */
export const QUEUE_KEYS = {
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
} as const satisfies Record<string, Chord>;
