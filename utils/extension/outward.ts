import { browser } from '#imports';

/** Opens an address in a new tab in front. */
export async function openAddress(address: string): Promise<void> {
  await browser.tabs.create({ url: address });
}

/** Saves a Markdown file through the browser's own downloads, which asks for no permission. */
export function download(name: string, markdown: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([markdown], { type: 'text/markdown' }));
  link.download = name;
  link.click();
  // The download has its own hold on the data by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
