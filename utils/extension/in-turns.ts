/** Does `work` for each, `atATime` at a time; the answers are in their order. What one of them throws ends it. */
export async function inTurns<T, R>(all: readonly T[], atATime: number, work: (one: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = [];
  const waiting = [...all.entries()];
  const hand = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) answers[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: atATime }, hand));
  return answers;
}
