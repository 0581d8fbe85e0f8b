import type { Page } from 'puppeteer-core';
import type { FolderRow } from '@/utils/queue/database';
import { putRow } from './put-row';

/** A folder that was connected some minutes ago. */
export const FOLDER: FolderRow = { key: 'folder', address: 'https://dav.example/dav/linkweek/', user: 'editor@mail.example', password: 'never-shown', polls: 0, syncedAt: Date.now() - 200_000 };

/** Makes the extension believe that a folder is connected: with no permission to reach it, which is its problem. */
export async function pretendFolder(extensionPage: Page, row: Partial<FolderRow> = {}): Promise<void> {
  await putRow(extensionPage, 'folder', { ...FOLDER, problem: { kind: 'no-permission' }, ...row });
  // As any page does that hears of one.
  await extensionPage.evaluate(() => localStorage.setItem('folder', 'connected'));
}
