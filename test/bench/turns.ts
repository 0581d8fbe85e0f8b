/**
 * Has each contestant do its work `rounds` times in one order, then as often in the other (A B C A B C … C B A C B A),
 * so that what the machine does meanwhile falls on all alike. Nobody's work follows their own, which would be quicker
 * for it: where the order turns, one goes in between uncounted, and what the first time warms up is not counted either.
 * Gives what each measured, in order.
 */
export async function inTurns<C, T>(contestants: readonly C[], rounds: number, work: (contestant: C) => Promise<T>, progress: (done: number, of: number) => void): Promise<Map<C, T[]>> {
  const all = new Map<C, T[]>(contestants.map((contestant) => [contestant, []]));
  let done = 0;
  for (const contestant of contestants) await work(contestant);
  for (const order of [contestants, contestants.toReversed()]) {
    for (let round = 0; round < rounds; round++) {
      for (const contestant of order) {
        all.get(contestant)?.push(await work(contestant));
        progress(++done, contestants.length * rounds * 2);
      }
    }
    if (order === contestants) for (const between of order.slice(0, 1)) await work(between);
  }
  return all;
}
