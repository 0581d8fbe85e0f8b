import { browser } from '#imports';
import { watchWaiting } from '@/utils/queue/folder';

const PORT = 'folder';

/**
 * Lets the worker know that there is something to send, should the page be closed before it is sent: the reader has
 * clicked and turned away. Returns how to stop.
 */
export function leaveToWorker(): () => void {
  let port: ReturnType<typeof browser.runtime.connect> | undefined;
  const hold = (waiting: number): void => {
    if (waiting > 0) port ??= browser.runtime.connect({ name: PORT });
    else {
      port?.disconnect();
      port = undefined;
    }
  };
  const stop = watchWaiting({ onAnswer: hold, onError: () => undefined });
  return () => {
    stop();
    port?.disconnect();
  };
}

/** Listens for pages that were closed with something unsent; call it as the worker starts. */
export function onPageClosed(send: () => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === PORT) port.onDisconnect.addListener(send);
  });
}
