/**
 * Has Firefox keep the queue when the disk runs low and other sites' data is thrown away. `unlimitedStorage` only
 * spares the reader the question there; Chromium needs no more than that, and refuses an extension this (seen in 156).
 */
export function keepStorage(): void {
  // Refused, the queue is no less safe than before.
  if (import.meta.env.FIREFOX) void navigator.storage.persist().catch(() => undefined);
}
