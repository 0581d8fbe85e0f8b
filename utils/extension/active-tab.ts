import { browser } from '#imports';

/** A tab as far as Linkweek may see it: its address only while the reader's click lasts. */
export interface SeenTab {
  id?: number | undefined;
  address?: string | undefined;
  loading: boolean;
}

/** The part of a browser's tab that Linkweek looks at. */
export function seenTab(tab: { id?: number | undefined; url?: string | undefined; status?: string | undefined }): SeenTab {
  return { id: tab.id, address: tab.url, loading: tab.status === 'loading' };
}

/** The tab in front in the window that was clicked. */
export async function activeTab(): Promise<SeenTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return seenTab(tab ?? {});
}
