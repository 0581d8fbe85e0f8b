import { browser, type Browser } from '#imports';

/** What is asked for: permissions by name, sites by match pattern. */
export type Wanted = Browser.permissions.Permissions;

/**
 * Asks the reader for a permission, does `work` with it and gives it back. Call it in the very turn of
 * their click, for the browser asks at no other time. Resolves to undefined where they refuse. Giving
 * it back costs them nothing: Chromium does not ask again for what was granted once.
 */
export async function whileGranted<T>(wanted: Wanted, work: () => Promise<T>): Promise<T | undefined> {
  if (!(await browser.permissions.request(wanted))) return undefined;
  try {
    return await work();
  } finally {
    await browser.permissions.remove(wanted).catch(() => undefined);
  }
}
