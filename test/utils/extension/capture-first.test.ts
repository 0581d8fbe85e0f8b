import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterCapture, goFirst } from '@/utils/extension/capture-first';

beforeEach(() => vi.useFakeTimers());
afterEach(async () => {
  await vi.advanceTimersByTimeAsync(1000);
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

test('watching waits for the capture, and for the next one no more', async () => {
  let end = (): void => undefined;
  goFirst(new Promise<void>((resolve) => (end = resolve)));
  const { begin, state } = watcher();
  afterCapture(begin);
  await vi.advanceTimersByTimeAsync(50);
  expect(state()).toBe('not begun');
  end();
  await vi.advanceTimersByTimeAsync(0);
  expect(state()).toBe('watching');
  const later = watcher();
  afterCapture(later.begin);
  expect(later.state()).toBe('watching');
});

test('with a capture that takes long, watching begins after a tenth of a second', async () => {
  goFirst(new Promise(() => undefined));
  const { begin, state } = watcher();
  afterCapture(begin);
  await vi.advanceTimersByTimeAsync(99);
  expect(state()).toBe('not begun');
  await vi.advanceTimersByTimeAsync(1);
  expect(state()).toBe('watching');
});

test('what is stopped while it waits never begins', async () => {
  goFirst(Promise.resolve());
  const { begin, state } = watcher();
  afterCapture(begin)();
  await vi.advanceTimersByTimeAsync(200);
  expect(state()).toBe('not begun');
});
