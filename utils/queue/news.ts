/** Where Dexie tells every page and worker of ours what was written, and hears of what others wrote. Its own name for it; a test would miss it. */
const CHANNEL = 'x-storagemutated-1';

/** Anything, in the form in which Dexie tells of ranges of keys: whoever shows something asks for it again. */
const ALL = { all: { from: -Infinity, to: [[]], d: 1 } };

/** Tells every page and worker of ours that something was written past Dexie, which tells of its own writes alone. */
export function tellOthers(): void {
  try {
    const channel = new BroadcastChannel(CHANNEL);
    channel.postMessage(ALL);
    channel.close();
  } catch {
    // Where it is refused, what was written is written all the same.
  }
}
