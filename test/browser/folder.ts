import type { Page } from 'puppeteer-core';
import type { FolderRow } from '@/utils/queue/database';
import { putRow } from './put-row';

/** A folder that is connected. */
export const FOLDER: FolderRow = { key: 'folder', address: 'https://dav.example/dav/linkweek/', user: 'editor@mail.example', password: 'never-shown', polls: 0 };

/** Makes the extension believe that a folder is connected, which was in step three minutes ago: with no permission to reach it, which is its problem. */
export async function pretendFolder(extensionPage: Page, row: Partial<FolderRow> = {}): Promise<void> {
  await putRow(extensionPage, 'folder', { ...FOLDER, syncedAt: Date.now() - 200_000, problem: { kind: 'no-permission' }, ...row });
  // As any page does that hears of one.
  await extensionPage.evaluate(() => localStorage.setItem('folder', 'connected'));
}
