import type { Chord } from '@/components/keys';

/** The keys that the desk knows besides, by what they do. */
export const DESK_KEYS = {
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
