import { afterEach, expect, test, vi } from 'vitest';
import { isFull, isFullNow } from '@/utils/queue/room';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('the browser is asked once by those who will write soon, and anew after a second', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  // Past whatever was asked before.
  vi.advanceTimersByTime(10_000);
  const estimate = vi.spyOn(navigator.storage, 'estimate');
  const asked = async (after: number): Promise<number> => {
    vi.advanceTimersByTime(after);
    expect(await isFull()).toBe(false);
    return estimate.mock.calls.length;
  };
  expect(await asked(0)).toBe(1);
  expect(await asked(0)).toBe(1);
  expect(await asked(1000)).toBe(1);
  expect(await asked(1)).toBe(2);
});

test('where something went wrong it is asked anew', async () => {
  await isFull();
  const estimate = vi.spyOn(navigator.storage, 'estimate').mockResolvedValue({ quota: 100e6, usage: 90e6 });
  expect(await isFullNow()).toBe(true);
  expect(estimate).toHaveBeenCalledOnce();
});

test('a browser that does not say is not full', async () => {
  vi.spyOn(navigator.storage, 'estimate').mockRejectedValue(new Error('not here'));
  expect(await isFullNow()).toBe(false);
});
