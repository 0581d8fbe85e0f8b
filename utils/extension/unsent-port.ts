import { browser } from '#imports';

/** The name of the port that a page holds while it has something for the group's folder. */
export const PORT = 'folder';

let port: ReturnType<typeof browser.runtime.connect> | undefined;

/** From now on the worker is told when this page is closed, and then sends what waits. */
export function holdUnsent(): void {
  if (port) return;
  port = browser.runtime.connect({ name: PORT });
  // A worker that was put to sleep has let go of it.
  port.onDisconnect.addListener(() => (port = undefined));
}

/** Nothing is left for the worker to send. */
export function letGoOfUnsent(): void {
  port?.disconnect();
  port = undefined;
}
