import { browser } from '#imports';

/** Opens an address in a new tab behind: a tab in front would close the popup, and the next link is to be checked too. */
export async function openAddress(address: string): Promise<void> {
  await browser.tabs.create({ url: address, active: false });
}

/** Brings the desk to the front, or opens it in a new tab. Our own tabs may be looked for without any permission. */
export async function openDesk(): Promise<void> {
  const url = browser.runtime.getURL('/desk.html');
  const [open] = await browser.tabs.query({ url });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await Promise.all([browser.tabs.update(open.id, { active: true }), browser.windows.update(open.windowId ?? browser.windows.WINDOW_ID_CURRENT, { focused: true })]);
}

/** Saves a file through the browser's own downloads, which asks for no permission. `type`: a media type. */
export function download(name: string, text: string, type = 'text/markdown'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The download has its own hold on the data by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
