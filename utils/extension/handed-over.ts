import type { SeenTab } from './active-tab';
import { PORT } from './hand-over';
import { onOwnPort } from './own-port';

/** Any word would do: that one comes says that the worker is awake and knows. */
const TAKEN = 'taken';

/** Listens for popups that were closed in the middle of a capture; call it as the worker starts. Apart from the popup's side, which loads less so. */
export function onHandedOver(capture: (tab: SeenTab) => void): void {
  onOwnPort(PORT, (port) => {
    let unfinished: SeenTab | undefined;
    port.onMessage.addListener((message) => {
      unfinished = isTab(message) ? message : undefined;
      if (unfinished) port.postMessage(TAKEN);
    });
    port.onDisconnect.addListener(() => {
      if (unfinished) capture(unfinished);
    });
  });
}

function isTab(message: unknown): message is SeenTab {
  return typeof message === 'object' && message !== null && 'id' in message && 'loading' in message;
}
