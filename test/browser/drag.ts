import type { Page } from 'puppeteer-core';

/** What is dragged, by type. */
export type Dragged = Record<string, string>;

/** Drags something in from outside of the page and drops it at a place, as the browser does it when a person drags a link from another window. */
export async function dragIn(page: Page, dragged: Dragged, { x, y }: { x: number; y: number }): Promise<void> {
  const client = await page.createCDPSession();
  const data = { items: Object.entries(dragged).map(([mimeType, text]) => ({ mimeType, data: text })), dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await client.send('Input.dispatchDragEvent', { type, x, y, data });
  await client.detach();
}
