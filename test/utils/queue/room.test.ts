import { afterEach, expect, test, vi } from 'vitest';
import { isFull } from '@/utils/queue/room';

afterEach(() => vi.restoreAllMocks());

test('a disk with less left than the browser keeps back is full, and each time is asked anew', async () => {
  expect(await isFull()).toBe(false);
  const estimate = vi.spyOn(navigator.storage, 'estimate').mockResolvedValue({ quota: 100e6, usage: 90e6 });
  expect(await isFull()).toBe(true);
  expect(estimate).toHaveBeenCalledOnce();
});

test('a browser that does not say is not full', async () => {
  vi.spyOn(navigator.storage, 'estimate').mockRejectedValue(new Error('not here'));
  expect(await isFull()).toBe(false);
});
