import type { AskedPage } from './ask-page';

/** The page that this document's first script asked. Throws where it has none. */
export function askedPage(): AskedPage {
  if (!globalThis.askedPage) throw new Error('ask-page.js is missing');
  return globalThis.askedPage;
}
