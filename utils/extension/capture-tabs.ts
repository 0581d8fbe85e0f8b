import { browser } from '#imports';
import type { CandidateSource } from '@/utils/digest/candidate';
import { tabSource, whySkipped, type SkipReason, type ToldTab } from '@/utils/digest/tab-source';
import { storeMany, type ManyOutcome } from './capture-many';
import { whileGranted } from './while-granted';

/** Tabs of one window: those highlighted, or all. */
export type WhichTabs = 'selected' | 'window';

/** A tab as it can be added, or why it is left out. */
export interface ReadTab extends ToldTab {
  source?: CandidateSource | undefined;
  skipped?: SkipReason | undefined;
}

/** What came of capturing several tabs; `denied` where the reader would not let us see them. */
export type TabsOutcome = (ManyOutcome & { skipped: SkipReason[] }) | { kind: 'denied' };

/**
 * Asks for the tabs' titles and addresses, which the browser shows to nobody unasked, and looks at them
 * once; no page is read. Our own pages are not among them. Undefined where the reader refuses.
 */
export function readTabs(which: WhichTabs, windowId: number | undefined): Promise<ReadTab[] | undefined> {
  return whileGranted({ permissions: ['tabs'] }, async () => {
    const tabs = await browser.tabs.query({ windowId: windowId ?? browser.windows.WINDOW_ID_CURRENT, ...(which === 'selected' ? { highlighted: true } : {}) });
    const own = browser.runtime.getURL('/');
    return tabs.map(({ url = '', title = '' }) => ({ address: url, title })).filter(({ address }) => !address.startsWith(own)).map((tab) => readTold(tab, which));
  });
}

/** Whoever highlights a front page means it; among all tabs of a window it is only open. */
function readTold(tab: ToldTab, which: WhichTabs): ReadTab {
  const reason = whySkipped(tab);
  return { ...tab, source: tabSource(tab), skipped: which === 'selected' && reason === 'front-page' ? undefined : reason };
}

/** Stores tabs in this week, as one change. Never throws. */
export async function captureTabs(which: WhichTabs, windowId: number | undefined): Promise<TabsOutcome> {
  // A browser that will not even ask has refused as well.
  const tabs = await readTabs(which, windowId).catch(() => undefined);
  if (!tabs) return { kind: 'denied' };
  const additions = tabs.flatMap(({ source, skipped }) => (source && !skipped ? [{ source, evenIfRemoved: true }] : []));
  return { ...(await storeMany(additions)), skipped: tabs.flatMap(({ skipped }) => skipped ?? []) };
}
