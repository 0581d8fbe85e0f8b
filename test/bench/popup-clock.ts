import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import type { Browser, CDPSession, Extension, Page } from 'puppeteer-core';
import { atPageStart } from '../browser/page-start';
import type { Contestant } from './contestants';

/** How long a popup is waited for; one that has not shown it by then does not show it. Milliseconds. */
const PATIENCE = 4000;

/** When things were so, in milliseconds from the click. */
export type Times = Readonly<Record<string, number>>;

/** What is waited for in a popup, by name: an expression that is true in the frame that shows it. All are told together, once `last` is so. */
export interface Awaited {
  shown: Readonly<Record<string, string>>;
  /** What else runs there at the start; `note(name)` in it notes the time. */
  source?: string;
  last: string;
  /** What is done, from outside, as soon as one of `shown` is so. */
  react?: (name: string, popup: CDPSession) => void;
}

/** Milliseconds since 1970, as the popup's own `performance.timeOrigin` counts them. */
const now = (): number => performance.timeOrigin + performance.now();

/**
 * In the popup: looks at every frame, for a field's value changes without a word. What holds as a frame begins is
 * shown with it, so its time is taken once the frame is through.
 */
const watching = (popup: string, { shown, source = '', last }: Awaited): string => `if (location.href.startsWith(${JSON.stringify(popup)})) {
  const times = {};
  const clock = () => performance.timeOrigin + performance.now();
  const done = () => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    // Its entry is written some time after the frame.
    if (!paint && performance.now() < ${PATIENCE}) return void setTimeout(done, 20);
    if (paint) times['first paint'] = performance.timeOrigin + paint.startTime;
    tell(JSON.stringify({ times }));
  };
  const note = (name) => {
    times[name] ??= clock();
    tell(JSON.stringify({ name }));
    if (name === ${JSON.stringify(last)}) done();
  };
  const hasText = (text) => document.body.textContent.includes(text) || [...document.querySelectorAll('input, textarea')].some(({ value }) => value.includes(text));
  const waiting = new Map(Object.entries({ ${Object.entries(shown).map(([name, expression]) => `${JSON.stringify(name)}: () => ${expression}`).join(', ')} }));
  const look = () => {
    for (const [name, isShown] of waiting) if (document.body && isShown()) {
      waiting.delete(name);
      setTimeout(note, 0, name);
    }
    if (waiting.size > 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  setTimeout(done, ${PATIENCE});
  ${source}
}`;

/** Clicks toolbar buttons and tells when what is awaited in the popup was so. */
export interface PopupClock {
  click: (contestant: Contestant, page: Page, awaited: Awaited) => Promise<{ times: Times; popup: CDPSession }>;
}

/** Times popups of this browser from the click: the same clock for every extension. */
export async function popupClock(browser: Browser): Promise<PopupClock> {
  let current: { source: string; told: (text: string, popup: CDPSession) => void } = { source: '', told: () => undefined };
  await atPageStart(browser, { source: () => current.source, onTold: (text, popup) => current.told(text, popup) });
  return {
    async click({ extension, popup }, page, awaited) {
      await closePopup(browser, popup);
      await page.bringToFront();
      const finished = new Promise<{ times: Times; popup: CDPSession }>((resolve) => {
        current = {
          source: watching(popup, awaited),
          told: (text, session) => {
            const { name, times }: { name?: string; times?: Times } = JSON.parse(text);
            if (name !== undefined) awaited.react?.(name, session);
            if (times) resolve({ times, popup: session });
          },
        };
      });
      const start = now();
      await extension.triggerAction(page);
      const { times, popup: session } = await Promise.race([finished, closedUnseen(extension)]);
      return { times: Object.fromEntries(Object.entries(times).map(([name, at]) => [name, at - start])), popup: session };
    },
  };
}

/** Rejects once a popup that is open would have told something, if no more than that it does not show what is awaited. */
async function closedUnseen({ name }: Extension): Promise<never> {
  await setTimeout(PATIENCE * 3, undefined, { ref: false });
  throw new Error(`The popup of ${name} did not open, or closed before it showed anything.`);
}

/** Closes a popup, if it is open, and waits until it is gone: a click on the button of an open popup would only close it. */
async function closePopup(browser: Browser, popup: string): Promise<void> {
  const target = browser.targets().find((each) => each.url().startsWith(popup));
  if (!target) return;
  const gone = new Promise<void>((resolve) => browser.on('targetdestroyed', (destroyed) => destroyed === target && resolve()));
  // It may be gone before it can answer, which is what is wanted.
  await (await target.asPage()).evaluate(() => window.close()).catch(() => undefined);
  await gone;
}
