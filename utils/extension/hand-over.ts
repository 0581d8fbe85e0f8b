import { browser } from '#imports';
import type { SeenTab } from './active-tab';
import { leftOf } from './within';

/** The name of the port that a popup speaks through. */
export const PORT = 'capture';

const FINISHED = 'finished';

/** How long a popup works alone on a page that has loaded, in milliseconds: most captures are done by then and the worker may sleep on. */
const ALONE = 150;

/** A capture that the background worker does instead, should the popup be closed before it is done: the reader has clicked and turned away. */
export interface HandedOver<T> {
  outcome: Promise<T>;
  /** Whether the page still loads. Where it does, this is told once the worker knows of the capture or can't be reached: who is told to wait may turn away in that moment, and a worker that sleeps hears nothing of a popup that is gone before it is awake. */
  loading: Promise<boolean>;
}

/** Does `capture`, which began when the page was asked `at`, and tells the worker of it where it takes long. */
export function handOver<T>(tab: SeenTab, at: number, capture: () => Promise<T>): HandedOver<T> {
  let finish = (): void => undefined;
  const tell = (): Promise<void> =>
    new Promise((known) => {
      const port = browser.runtime.connect({ name: PORT });
      // A worker that the browser ended knows of nothing, and the page is still waited for here.
      port.onDisconnect.addListener(() => known());
      port.onMessage.addListener(() => known());
      port.postMessage(tab);
      finish = () => {
        known();
        port.postMessage(FINISHED);
        port.disconnect();
      };
    });
  // A worker that can't be reached, as after an update of the extension, takes nothing from what is done here.
  const told = (): Promise<void> => tell().catch(() => undefined);
  const finished = (): void => {
    try {
      finish();
    } catch {
      // The same.
    }
  };
  const begin = (): Promise<boolean> => {
    if (tab.loading) return told().then(() => true);
    const timer = setTimeout(told, leftOf(ALONE, at));
    finish = () => clearTimeout(timer);
    return Promise.resolve(false);
  };
  const loading = begin();
  return { loading, outcome: capture().finally(finished) };
}
