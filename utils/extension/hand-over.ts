import { browser } from '#imports';
import type { SeenTab } from './active-tab';

/** The name of the port that a popup speaks through. */
export const PORT = 'capture';

const FINISHED = 'finished';

/** How long a popup works alone on a page that has loaded, in milliseconds: most captures are done by then and the worker may sleep on. */
const ALONE = 150;

/**
 * Does `capture`; should the popup be closed before it is done, the background worker does it instead,
 * for the reader has clicked and turned away.
 */
export async function handOver<T>(tab: SeenTab, capture: () => Promise<T>): Promise<T> {
  let finish = (): void => clearTimeout(timer);
  const tell = (): void => {
    const port = browser.runtime.connect({ name: PORT });
    port.postMessage(tab);
    finish = () => {
      port.postMessage(FINISHED);
      port.disconnect();
    };
  };
  const timer = setTimeout(tell, tab.loading ? 0 : ALONE);
  try {
    return await capture();
  } finally {
    finish();
  }
}
