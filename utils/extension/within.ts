/** What a promise resolves to; undefined where that takes longer than so many milliseconds. */
export function within<T>(time: number, coming: Promise<T>): Promise<T | undefined> {
  return Promise.race([coming, new Promise<undefined>((resolve) => setTimeout(resolve, time, undefined))]);
}
