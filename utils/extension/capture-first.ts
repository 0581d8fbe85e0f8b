/** How long a capture goes first, milliseconds; with one that takes longer the queue is shown meanwhile. */
const PATIENCE = 100;

/** The time that a capture is given; undefined where none is going first. */
let headStart: Promise<unknown> | undefined;

/** Has what is watched from now on wait for a capture, which never rejects: its write would queue behind what the watchers read, and they would read again after it. What a group's folder shows is loaded later and waits for nothing. */
export function goFirst(capture: Promise<unknown>): void {
  const ended = Promise.race([capture, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  headStart = ended;
  void ended.then(() => (headStart = undefined));
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
