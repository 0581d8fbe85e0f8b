import type { Page } from 'puppeteer-core';
import { clearDatabase } from './clear-database';

/** Empties all that the extension keeps: its database, and what its pages note beside it for their first paint. */
export async function forgetAll(inside: Page): Promise<void> {
  await clearDatabase(inside);
  await inside.evaluate(() => localStorage.clear());
}
