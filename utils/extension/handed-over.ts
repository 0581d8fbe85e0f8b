import { browser } from '#imports';
import type { SeenTab } from './active-tab';
import { PORT } from './hand-over';

/** Any word would do: that one comes says that the worker is awake and knows. */
const TAKEN = 'taken';

/** Listens for popups that were closed in the middle of a capture; call it as the worker starts. Apart from the popup's side, which loads less so. */
export function onHandedOver(capture: (tab: SeenTab) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    // What runs in a page that was clicked could speak here too, and has no captures to hand over.
    if (port.name !== PORT || !port.sender?.url?.startsWith(browser.runtime.getURL('/'))) return;
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
