import { browser, type Browser } from '#imports';

/** What is asked for: permissions by name, sites by match pattern. */
export type Wanted = Browser.permissions.Permissions;

/**
 * Asks the reader for a permission, does `work` with it and gives it back, but for what they had allowed before: that
 * is the group's folder's, or another task's. Call it in the very turn of their click, for the browser asks at no
 * other time. Resolves to undefined where they refuse. Giving it back costs them nothing: Chromium does not ask again
 * for what was granted once.
 */
export async function whileGranted<T>(wanted: Wanted, work: () => Promise<T>): Promise<T | undefined> {
  // Both in the click's own turn, in this order: afterwards all of it is allowed.
  const [before, asked] = [browser.permissions.getAll(), browser.permissions.request(wanted)];
  if (!(await asked)) return undefined;
  const borrowed = without(wanted, await before);
  try {
    return await work();
  } finally {
    await browser.permissions.remove(borrowed).catch(() => undefined);
  }
}

/** What is in the one and not, by the same name or pattern, in the other. */
function without({ permissions = [], origins = [] }: Wanted, held: Wanted): Wanted {
  return { permissions: permissions.filter((each) => !held.permissions?.includes(each)), origins: origins.filter((each) => !held.origins?.includes(each)) };
}
