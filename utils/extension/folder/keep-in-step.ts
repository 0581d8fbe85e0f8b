import { LONGEST_BUSY, type FolderProblem } from '@/utils/digest/share/folder-problem';
import type { Week } from '@/utils/digest/iso-week';
import { watchStanding } from '@/utils/queue/folder';
import { runSync } from './run-sync';

/** How often a page that is looked at asks the folder for what is new, milliseconds: 180 requests in half an hour, of 600 that a server may allow. */
const INTERVAL = 10_000;
/** How long a change waits for the next one before it is sent, milliseconds: a title is typed letter by letter. */
const SETTLE = 700;
/** The longest pause between tries of what fails, milliseconds. */
const LONGEST_PAUSE = 5 * 60_000;

/** What is not tried again by itself: it goes on when the reader has mended it, here or in another window. */
const FOR_THE_READER: ReadonlySet<FolderProblem['kind']> = new Set(['wrong-password', 'no-permission']);

type Standing = Parameters<Parameters<typeof watchStanding>[0]['onAnswer']>[0];

/**
 * Keeps a page that shows a week in step with the folder while it is open: what is changed goes out at once, what
 * others change comes in by itself. Does nothing where no folder is connected. Tells after each time whether the
 * database is broken. Returns how to stop.
 */
export function keepInStep(week: Week, onBroken: (broken: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let waited = 0;
  let stopped = false;
  const soon = (pause: number, unlessWithin = 0): void => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void poll(unlessWithin), pause);
  };
  const poll = async (unlessWithin: number): Promise<void> => {
    // A page that nobody looks at leaves it to the worker's alarm.
    const came = document.hidden ? undefined : await runSync({ depth: 'poll', week, unlessWithin });
    const problem = came?.kind === 'failed' ? came.problem : undefined;
    if (came && came.kind !== 'left' && !stopped) onBroken(problem?.kind === 'broken');
    failures = problem ? failures + 1 : 0;
    if (!problem || !FOR_THE_READER.has(problem.kind)) soon(pauseAfter(problem, failures), INTERVAL / 2);
  };
  const look = ({ problem, waiting }: Standing): void => {
    const isMore = waiting > waited;
    waited = waiting;
    if (!problem && failures > 0) {
      // Somebody else got through.
      failures = 0;
      soon(0, INTERVAL / 2);
    } else if (waiting > 0 && (!problem || (isMore && problem.kind === 'busy' && problem.ours))) soon(SETTLE);
  };
  const stopWatching = watchStanding({ onAnswer: look, onError: () => undefined });
  const back = (): void => {
    failures = 0;
    soon(0);
  };
  const seen = (): void => void (document.hidden || soon(0, INTERVAL / 2));
  window.addEventListener('online', back);
  document.addEventListener('visibilitychange', seen);
  soon(0, INTERVAL / 2);
  return () => {
    stopped = true;
    clearTimeout(timer);
    stopWatching();
    window.removeEventListener('online', back);
    document.removeEventListener('visibilitychange', seen);
  };
}

function pauseAfter(problem: FolderProblem | undefined, failures: number): number {
  const pause = Math.min(INTERVAL * 2 ** failures, LONGEST_PAUSE);
  return problem?.kind === 'busy' ? Math.min(Math.max(problem.until - Date.now(), pause), LONGEST_BUSY) : pause;
}
