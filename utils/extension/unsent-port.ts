import { browser } from '#imports';

/** The name of the port that a page holds while it has something for the group's folder. */
export const PORT = 'folder';

let port: ReturnType<typeof browser.runtime.connect> | undefined;

/** Until the worker is put to sleep for want of work, it is told when this page is closed, and then sends what waits; after that the alarm does. */
export function holdUnsent(): void {
  if (port) return;
  try {
    port = browser.runtime.connect({ name: PORT });
  } catch {
    // An extension that was updated meanwhile has no worker to reach; the new one sends what waits as it starts.
    return;
  }
  // One that sleeps has let go of it, and is woken by the next.
  port.onDisconnect.addListener(() => (port = undefined));
}

/** Nothing is left for the worker to send. */
export function letGoOfUnsent(): void {
  port?.disconnect();
  port = undefined;
}
