import { onOwnPort } from '@/utils/extension/own-port';
import { watchWaiting } from '@/utils/queue/folder';
import { holdUnsent, letGoOfUnsent, PORT } from '@/utils/extension/unsent-port';

/**
 * Lets the worker know that there is something to send, should the page be closed before it is sent: the reader has
 * clicked and turned away. Returns how to stop.
 */
export function leaveToWorker(): () => void {
  const stop = watchWaiting({ onAnswer: (waiting) => (waiting > 0 ? holdUnsent() : letGoOfUnsent()), onError: () => undefined });
  return () => {
    stop();
    letGoOfUnsent();
  };
}

/** Listens for pages that were closed with something unsent; call it as the worker starts. */
export function onPageClosed(send: () => void): void {
  onOwnPort(PORT, (port) => port.onDisconnect.addListener(send));
}
