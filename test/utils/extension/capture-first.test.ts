import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SeenTab } from '@/utils/extension/active-tab';
import type { Capturing } from '@/utils/extension/capture';
import { afterCapture, firstOutcome, goFirst } from '@/utils/extension/capture-first';

beforeEach(() => vi.useFakeTimers());
afterEach(async () => {
  await vi.advanceTimersByTimeAsync(2000);
  vi.useRealTimers();
});

/** A watcher that tells whether it has begun and whether it was stopped. */
function watcher(): { begin: () => () => void; state: () => string } {
  let state = 'not begun';
  return { begin: () => ((state = 'watching'), () => void (state = 'stopped')), state: () => state };
}

test('where no capture is under way, watching begins at once', () => {
  const { begin, state } = watcher();
  const stop = afterCapture(begin);
  expect(state()).toBe('watching');
  stop();
  expect(state()).toBe('stopped');
});

/** After how many milliseconds the parts of a capture end, of which one that is left out never does, and what is told of whether the page is loading. */
type Times = Partial<Record<'reading' | 'outcome', number>> & { loading?: boolean | 'nothing' };

const capturing = ({ reading, outcome, loading = false }: Times): Capturing => ({
  loading: loading === 'nothing' ? new Promise<never>(() => undefined) : Promise.resolve(loading),
  reading: after(reading, { kind: 'refused', reason: 'unreachable' }),
  outcome: after(outcome, { kind: 'refused', reason: 'unreachable' }),
});

const tabOf = ({ loading = false }: Times): Promise<SeenTab> => (loading === 'nothing' ? new Promise<never>(() => undefined) : Promise.resolve({ loading }));

const after = <T>(time: number | undefined, value: T): Promise<T> => new Promise((resolve) => void (time !== undefined && setTimeout(() => resolve(value), time)));

test.each<[string, Times, number]>([
  ['once the capture has ended', { reading: 40, outcome: 60 }, 60],
  ['once a slow database has it', { reading: 40, outcome: 800 }, 800],
  ['a second after the reading where the database does not answer', { reading: 40 }, 1040],
  ['after 0.3 s where the page does not answer', {}, 300],
  ['after 0.3 s where the page takes longer, though it is saved later', { reading: 500, outcome: 600 }, 300],
  ['after 0.3 s where the browser does not tell of the page', { loading: 'nothing' }, 300],
  ['at once where the page is loading', { loading: true }, 0],
  ['at once where the capture was refused', { outcome: 0 }, 0],
])('watching begins %s', async (_, times, time) => {
  goFirst(capturing(times));
  const { begin, state } = watcher();
  afterCapture(begin);
  if (time > 0) {
    await vi.advanceTimersByTimeAsync(time - 1);
    expect(state()).toBe('not begun');
  }
  await vi.advanceTimersByTimeAsync(1);
  expect(state()).toBe('watching');
});

test('what is watched later waits for no capture that has ended', async () => {
  goFirst(capturing({ reading: 40, outcome: 60 }));
  await vi.advanceTimersByTimeAsync(60);
  const { begin, state } = watcher();
  afterCapture(begin);
  expect(state()).toBe('watching');
});

test('what is stopped while it waits never begins', async () => {
  goFirst(capturing({ reading: 40, outcome: 60 }));
  const { begin, state } = watcher();
  afterCapture(begin)();
  await vi.advanceTimersByTimeAsync(200);
  expect(state()).toBe('not begun');
});

test.each<[string, Times, number, 'refused' | undefined]>([
  ['with what became of the page', { reading: 40, outcome: 60 }, 60, 'refused'],
  ['without it, 0.1 s after the page was asked, where it takes longer', { reading: 40, outcome: 400 }, 70, undefined],
  ['without it then too where the browser does not tell of the page', { loading: 'nothing', outcome: 40 }, 70, undefined],
  ['without it at once where the page is loading', { loading: true, outcome: 40 }, 0, undefined],
])('the popup is drawn %s', async (_, times, time, kind) => {
  const drawn: (string | undefined)[] = [];
  void firstOutcome(capturing(times), { at: performance.now() - 30, tab: tabOf(times) }).then((outcome) => drawn.push(outcome?.kind));
  if (time > 0) {
    await vi.advanceTimersByTimeAsync(time - 1);
    expect(drawn).toEqual([]);
  }
  await vi.advanceTimersByTimeAsync(1);
  expect(drawn).toEqual([kind]);
});
