import type { Page } from 'puppeteer-core';

/** An entry of the browser's trace. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** How long it took by the clock and by the processor, microseconds. */
  dur?: number;
  tdur?: number;
  args: { name?: string; data?: { frames?: { url: string; processId: number }[] } };
}

/** The longest of some tasks, in milliseconds. */
export interface Longest {
  /** By the clock: on a machine that does other things too, a task may be stopped for longer than it works. */
  taken: number;
  /** What the processor worked on it. */
  worked: number;
}

/** The longest tasks of a page's main thread while `work` is done, as the browser's own trace has them. */
export async function longestTask(page: Page, work: () => Promise<void>): Promise<Longest> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await work();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const process = traceEvents.flatMap(({ args }) => args.data?.frames ?? []).find(({ url }) => url === page.url())?.processId;
  const main = traceEvents.find(({ name, args, pid }) => name === 'thread_name' && args.name === 'CrRendererMain' && pid === process);
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && pid === process && tid === main?.tid);
  if (tasks.length === 0) throw new Error('The trace has no task of this page.');
  return { taken: Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000, worked: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000 };
}
