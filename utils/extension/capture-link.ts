import { browser } from '#imports';
import { linkSource } from '@/utils/digest/link-source';
import { linkTitle } from '@/utils/digest/links/found-link';
import { linkText } from '@/utils/page/link-text';
import { store, type Outcome } from './capture';
import { onceGranted } from './once-granted';

/** A link as the context menu gives it. */
export interface ClickedLink {
  address: string;
  /** Only Firefox tells it. */
  text?: string | undefined;
  tabId: number | undefined;
  frameId: number | undefined;
}

/** Stores a link in this week under its own text; its page is not opened. */
export async function captureLink({ address, text, tabId, frameId }: ClickedLink): Promise<Outcome> {
  const source = linkSource(address, linkTitle(text ?? (tabId === undefined ? '' : await askPage(tabId, frameId, address))));
  return source ? store(source, { evenIfRemoved: true }) : { kind: 'refused', reason: 'not-web' };
}

/** Asks the page for the link's text; a page that may not be read leaves the address to stand for it. */
async function askPage(tabId: number, frameId: number | undefined, address: string): Promise<string> {
  try {
    const target = frameId === undefined ? { tabId } : { tabId, frameIds: [frameId] };
    const [frame] = await onceGranted(() => browser.scripting.executeScript({ target, func: linkText, args: [address] }));
    return typeof frame?.result === 'string' ? frame.result : '';
  } catch {
    return '';
  }
}
