/**
 * How much room a write must leave on the disk, bytes. One that the disk has no room for tears Chromium's log of what
 * was written, and when it starts next, it throws the whole database away (seen in 156, in 8 of 8 tries). So none is
 * begun near the end.
 */
const RESERVE = 20_000_000;

/** Whether the disk is as good as full; not where the browser does not say. With `unlimitedStorage`, its quota is what the disk has left. */
export async function isFull(): Promise<boolean> {
  try {
    const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
    return quota - usage < RESERVE;
  } catch {
    return false;
  }
}
