/**
 * How much room a write must leave on the disk, bytes. One that the disk has no room for tears Chromium's log of what
 * was written, and when it starts next, it throws the whole database away (seen in 156, in 8 of 8 tries). So none is
 * begun near the end.
 */
const RESERVE = 20_000_000;

/** How long an answer that was asked for ahead holds, milliseconds: in a second nobody writes as much as is kept back. */
const HOLDS = 1000;

let ahead: { full: Promise<boolean>; until: number } | undefined;

/** Asks now what the next write will want to know, for who is about to write: it would have to wait for the answer. */
export function askAhead(): void {
  ahead = { full: ask(), until: performance.now() + HOLDS };
}

/** Whether the disk is as good as full; not where the browser does not say. With `unlimitedStorage`, its quota is what the disk has left. */
export function isFull(): Promise<boolean> {
  const known = ahead && performance.now() < ahead.until ? ahead.full : ask();
  ahead = undefined;
  return known;
}

async function ask(): Promise<boolean> {
  try {
    const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
    return quota - usage < RESERVE;
  } catch {
    return false;
  }
}
