import { browser } from '#imports';
import { changeBorrowed, readBorrowed } from '@/utils/queue/borrowed';
import type { Borrowed } from '@/utils/queue/database';
import { readFolder } from '@/utils/queue/folder';
import { reachOf } from './folder/reach';
import { knownFolder } from './known-folder';

/** Held by every page that has borrowed something, until it has given it back or is gone. */
const BORROWING = 'borrowing';

/**
 * Asks the reader for a permission, does `work` with it and gives it back, but for what they had allowed before: that
 * is the group's folder's, or another task's. Call it in the very turn of their click, for the browser asks at no
 * other time. Resolves to undefined where they refuse. Giving it back costs them nothing: Chromium does not ask again
 * for what was granted once.
 */
export async function whileGranted<T>(wanted: Partial<Borrowed>, work: () => Promise<T>): Promise<T | undefined> {
  // Both in the click's own turn, in this order: afterwards all of it is allowed.
  const [before, asked] = [browser.permissions.getAll(), browser.permissions.request(wanted)];
  if (!(await asked)) return undefined;
  return whileBorrowing(without(wanted, await before), work);
}

/** A page may be closed in the middle of its work: it gives back what it has borrowed as it goes, or the worker does. */
function whileBorrowing<T>(borrowed: Borrowed, work: () => Promise<T>): Promise<T> {
  // A page that goes has no time to see whether a folder needs it; the worker looks.
  const onGoing = (): void => void (knownFolder() || browser.permissions.remove(borrowed).catch(() => undefined));
  return navigator.locks.request(BORROWING, { mode: 'shared' }, async () => {
    globalThis.addEventListener('pagehide', onGoing);
    // A database that takes no note fails where the work is stored, and is spoken of there.
    await changeBorrowed((others) => both(others, borrowed)).catch(() => undefined);
    try {
      return await work();
    } finally {
      globalThis.removeEventListener('pagehide', onGoing);
      await giveBack(borrowed).catch(() => undefined);
    }
  });
}

/** Gives back what is noted as borrowed while nobody is at work with it: its page was closed, or the browser ended. For the worker, as it starts. Never rejects. */
export async function giveBackLeft(): Promise<void> {
  await navigator.locks.request(BORROWING, { ifAvailable: true }, async (lock) => lock && giveBackNoted()).catch(() => undefined);
}

async function giveBackNoted(): Promise<void> {
  const left = await readBorrowed();
  if (left.permissions.length + left.origins.length > 0) await giveBack(left);
}

async function giveBack(borrowed: Borrowed): Promise<void> {
  const folder = await readFolder().catch(() => undefined);
  // It may have been connected since, on one of these servers.
  await browser.permissions.remove(folder ? without(borrowed, reachOf(folder.address)) : borrowed);
  await changeBorrowed((all) => without(all, borrowed));
}

function both(some: Borrowed, others: Borrowed): Borrowed {
  return { permissions: [...some.permissions, ...others.permissions], origins: [...some.origins, ...others.origins] };
}

/** What is in the one and not, by the same name or pattern, in the other. */
function without({ permissions = [], origins = [] }: Partial<Borrowed>, held: { permissions?: readonly string[]; origins?: readonly string[] }): Borrowed {
  return { permissions: permissions.filter((each) => !held.permissions?.includes(each)), origins: origins.filter((each) => !held.origins?.includes(each)) };
}
