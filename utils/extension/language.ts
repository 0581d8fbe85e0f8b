import { browser } from '#imports';

/** The language of the browser's own interface, BCP 47. */
export function interfaceLanguage(): string {
  return browser.i18n.getUILanguage();
}
