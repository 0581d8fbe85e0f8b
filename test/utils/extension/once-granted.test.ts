import { expect, test } from 'vitest';
import { onceGranted } from '@/utils/extension/once-granted';

/** An injection that is refused a few times first; the browser's own lateness can't be ordered, so it is played. */
function refused(times: number, message: string): { inject: () => Promise<string>; tried: () => number } {
  let tried = 0;
  return {
    inject: async () => {
      if (tried++ < times) throw new Error(message);
      return 'read';
    },
    tried: () => tried,
  };
}

const NOT_YET = 'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

test('a page that lets us in a moment late is read', async () => {
  const { inject } = refused(2, NOT_YET);
  await expect(onceGranted(inject)).resolves.toBe('read');
});

test.each([
  [NOT_YET, 3],
  ['Cannot access a chrome:// URL', 1],
])('%j is believed after %i tries', async (message, tries) => {
  const { inject, tried } = refused(9, message);
  await expect(onceGranted(inject)).rejects.toThrow(message);
  expect(tried()).toBe(tries);
});
