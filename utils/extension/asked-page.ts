import type { AskedPage } from './ask-page';

/** The page that this document's first script asked; undefined in every document but the popup's. Apart from the asking, which the popup need not load twice. */
export function askedPage(): AskedPage | undefined {
  return globalThis.linkweekAskedPage;
}
