/** How long a capture goes first, milliseconds; with one that takes longer the queue is shown meanwhile. */
const PATIENCE = 100;

let underWay: Promise<unknown> | undefined;

/** Has what is watched from now on wait for a capture, which never rejects: what it writes would wait for all that they read, and they would read it again after it. */
export function goFirst(capture: Promise<unknown>): void {
  const ended = Promise.race([capture, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  underWay = ended;
  void ended.then(() => (underWay = undefined));
}

/** Begins to watch, once no capture goes first. Returns how to stop. */
export function afterCapture(watch: () => () => void): () => void {
  if (!underWay) return watch();
  let stop: (() => void) | undefined;
  let stopped = false;
  void underWay.then(() => {
    if (!stopped) stop = watch();
  });
  return () => {
    stopped = true;
    stop?.();
  };
}
