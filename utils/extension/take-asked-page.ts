import type { AskedPage } from './ask-page';

/** The page that this document's first script asked. Apart from the asking, which the popup need not load twice. Where nobody asked, its promises reject. */
export function takeAskedPage(): AskedPage {
  if (globalThis.linkweekAskedPage) return globalThis.linkweekAskedPage;
  const nothing = Promise.reject(new Error('no page'));
  return { tab: nothing, reading: nothing };
}
