import type { Readable, Writable } from 'node:stream';

/** Settles when the bytes have left; when the other side is gone, whoever waits for its answer will notice. */
const write = (to: Writable, bytes: Uint8Array): Promise<void> => new Promise((resolve) => to.write(bytes, () => resolve()));

/**
 * Copies a stream, and says whether it stopped because `limit` bytes were through. Without `to` the bytes go nowhere.
 * Throws where `from` breaks off.
 */
export async function copy(from: Readable, to: Writable | undefined, limit: number, count: (bytes: number) => void): Promise<boolean> {
  let left = limit;
  if (left === 0) return true;
  for await (const chunk of from.iterator({ destroyOnReturn: false })) {
    const bytes: Uint8Array = chunk.subarray(0, left);
    if (to) await write(to, bytes);
    count(bytes.length);
    left -= bytes.length;
    if (left === 0) return true;
  }
  return false;
}
