import type { AskedPage } from './ask-page';

/** The page that this document's first script asked. Apart from the asking, which the popup need not load twice. Where nobody asked, its promises reject. */
export function takeAskedPage(): AskedPage {
  return globalThis.linkweekAskedPage ?? { tab: Promise.reject(new Error('no page')), reading: Promise.reject(new Error('no page')) };
}
