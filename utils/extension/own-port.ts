import { browser, type Browser } from '#imports';

/** Listens for pages of ours that open a port of this name; call it as the worker starts. What runs in a page that was clicked could open one too, and has no business here. */
export function onOwnPort(name: string, onPort: (port: Browser.runtime.Port) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === name && port.sender?.url?.startsWith(browser.runtime.getURL('/'))) onPort(port);
  });
}
