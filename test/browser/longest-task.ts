import type { Page } from 'puppeteer-core';

/** An entry of the browser's trace. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  dur?: number;
  args: { name?: string; data?: { frames?: { url: string; processId: number }[] } };
}

/** The longest task of a page's main thread while `work` is done, in milliseconds, as the browser's own trace has it. */
export async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await work();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const process = traceEvents.flatMap(({ args }) => args.data?.frames ?? []).find(({ url }) => url === page.url())?.processId;
  const main = traceEvents.find(({ name, args, pid }) => name === 'thread_name' && args.name === 'CrRendererMain' && pid === process);
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && pid === process && tid === main?.tid);
  if (tasks.length === 0) throw new Error('The trace has no task of this page.');
  return Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000;
}
