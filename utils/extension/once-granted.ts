/** How long to wait before asking again, in milliseconds, and how often. */
const PAUSE = 50;
const TRIES = 3;

/** What Chromium says of a page it has not let us into: for ever, or not yet. */
const NO_ACCESS = /Cannot access contents of the page/;

/**
 * Runs a script in a page that the reader has just given us by a click. Chromium may tell us of the
 * click a moment before it lets us in (seen with the context menu, in one of three on a slow
 * machine), so a refusal is asked about again before it is believed.
 */
export async function onceGranted<T>(inject: () => Promise<T>, tries = TRIES): Promise<T> {
  try {
    return await inject();
  } catch (error) {
    if (tries <= 1 || !(error instanceof Error) || !NO_ACCESS.test(error.message)) throw error;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    return onceGranted(inject, tries - 1);
  }
}
