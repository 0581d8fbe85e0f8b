/**
 * How much room a write must leave on the disk, bytes. One that the disk has no room for tears Chromium's log of what
 * was written, and when it starts next, it throws the whole database away (seen in 156, in 8 of 8 tries). So none is
 * begun near the end.
 */
const RESERVE = 20_000_000;

/** How long an answer counts, milliseconds: in so short a time nothing fills the reserve that had room for it before. */
const FRESH = 1000;

let asked: { at: number; answer: Promise<boolean> } | undefined;

/**
 * Whether the disk is as good as full; not where the browser does not say. With `unlimitedStorage`, its quota is what
 * the disk has left. Whoever will write soon may ask beforehand, so that the write need not wait for the answer.
 */
export function isFull(): Promise<boolean> {
  if (asked === undefined || performance.now() - asked.at > FRESH) asked = { at: performance.now(), answer: isFullNow() };
  return asked.answer;
}

/** `isFull`, asked anew: where something went wrong, what was so before says nothing. */
export async function isFullNow(): Promise<boolean> {
  try {
    const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
    return quota - usage < RESERVE;
  } catch {
    return false;
  }
}
