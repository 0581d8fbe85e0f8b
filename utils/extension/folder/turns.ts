/** All pages and the worker take turns at the folder by this name. */
const TURN = 'folder';
/** Held by who waits for a turn to change which folder it is. */
const CHANGING = 'folder-changing';

/** Does `work` in a turn of its own; where another is at it, waits, or leaves it and resolves to undefined. */
export function inTurn<T>(wait: boolean, work: () => Promise<T>): Promise<T | undefined> {
  return navigator.locks.request(TURN, { ifAvailable: !wait }, async (lock) => (lock ? work() : undefined));
}

/** Changes which folder is connected, while nobody sends or fetches anything: who does, makes way. */
export function inChangingTurn<T>(change: () => Promise<T>): Promise<T> {
  return navigator.locks.request(CHANGING, () => navigator.locks.request(TURN, change));
}

/** Whether who is at the folder is to make way. A first fetch may take minutes, which nobody waits for who disconnects. */
export async function isToMakeWay(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === CHANGING);
}
