import type { Capturing, Outcome } from './capture';
import { FIRST } from './load-rest';
import type { PageAtHand } from './page-at-hand';
import { leftOf, within } from './within';

/** How long a capture goes first, milliseconds; with one that takes longer the queue is shown meanwhile. */
const PATIENCE = {
  /** A page that does not answer may never do so. */
  reading: 300,
  /** A database that is slow to write is as slow to read, and the queue would be read a second time once the page is in it. */
  write: 1000,
};

/** The time that a capture is given; undefined where none is going first. */
let headStart: Promise<unknown> | undefined;

/** Has what is watched from now on wait for a capture: its write would queue behind what the watchers read, and they would read again after it. What a group's folder shows is loaded later and waits for nothing. */
export function goFirst(capturing: Capturing): void {
  const ended = Promise.race([capturing.outcome, patienceWith(capturing)]);
  headStart = ended;
  void ended.then(() => (headStart = undefined));
}

async function patienceWith({ loading, reading, outcome }: Capturing): Promise<void> {
  const read = loading.then((still) => (still ? undefined : reading));
  if (await within(PATIENCE.reading, read)) await within(PATIENCE.write, outcome);
}

/** Begins to watch, once no capture goes first. Returns how to stop. */
export function afterCapture(watch: () => () => void): () => void {
  if (!headStart) return watch();
  let stop: (() => void) | undefined;
  let stopped = false;
  void headStart.then(() => {
    if (!stopped) stop = watch();
  });
  return () => {
    stopped = true;
    stop?.();
  };
}

/** What became of a capture that began with a page that was asked, for who draws the popup with it; undefined where that takes so long that the popup is to be drawn without, as while the page loads. */
export function firstOutcome({ outcome }: Pick<Capturing, 'outcome'>, { at, tab }: Pick<PageAtHand, 'at' | 'tab'>): Promise<Outcome | undefined> {
  return within(leftOf(FIRST, at), tab.then(({ loading }) => (loading ? undefined : outcome), () => outcome));
}
