/** What a promise resolves to; undefined where that takes longer than so many milliseconds. */
export function within<T>(time: number, coming: Promise<T>): Promise<T | undefined> {
  return Promise.race([coming, new Promise<undefined>((resolve) => setTimeout(resolve, time, undefined))]);
}

/** How much is left of so many milliseconds that began `at`, milliseconds since this document did; 0 where they are over. */
export function leftOf(time: number, at: number): number {
  return Math.max(0, at + time - performance.now());
}
