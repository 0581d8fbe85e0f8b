import type { Page, Protocol } from 'puppeteer-core';

/** What is dragged, by type. */
export type Dragged = Record<string, string>;

interface Place {
  x: number;
  y: number;
}

/** Drags something in from outside of the page and drops it at a place, as the browser does it when a person drags a link from another window. */
export function dragIn(page: Page, dragged: Dragged, place: Place): Promise<void> {
  return drop(page, { items: Object.entries(dragged).map(([mimeType, text]) => ({ mimeType, data: text })), dragOperationsMask: 1 }, place);
}

/** Drags files in from outside and drops them in the middle of the page. */
export function dropFiles(page: Page, ...paths: string[]): Promise<void> {
  return drop(page, { items: [], files: paths, dragOperationsMask: 1 }, { x: 500, y: 400 });
}

async function drop(page: Page, data: Protocol.Input.DragData, { x, y }: Place): Promise<void> {
  const client = await page.createCDPSession();
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await client.send('Input.dispatchDragEvent', { type, x, y, data });
  await client.detach();
}
