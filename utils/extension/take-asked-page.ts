import type { AskedPage } from './ask-page';

/** Whether this document's first script asked the page in front. Apart from the asking, which the popup need not load twice. */
export function isAsked(): boolean {
  return globalThis.linkweekAskedPage !== undefined;
}

/** The page that this document's first script asked. Where nobody asked, its promises reject. */
export function takeAskedPage(): AskedPage {
  if (globalThis.linkweekAskedPage) return globalThis.linkweekAskedPage;
  const nothing = Promise.reject(new Error('no page'));
  return { tab: nothing, reading: nothing };
}
