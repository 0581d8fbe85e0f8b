/**
 * Has each contestant do its work `rounds` times twice, forwards and then backwards (A B B A), so that what the machine
 * does meanwhile falls on all alike. What the first time warms up is not counted. Gives what each measured, in order.
 */
export async function inTurns<C, T>(contestants: readonly C[], rounds: number, work: (contestant: C) => Promise<T>, progress: (done: number, of: number) => void): Promise<Map<C, T[]>> {
  const all = new Map<C, T[]>(contestants.map((contestant) => [contestant, []]));
  for (const contestant of contestants) await work(contestant);
  const turns = Array.from({ length: rounds }, () => [...contestants, ...contestants.toReversed()]).flat();
  for (const [done, contestant] of turns.entries()) {
    all.get(contestant)?.push(await work(contestant));
    progress(done + 1, turns.length);
  }
  return all;
}
