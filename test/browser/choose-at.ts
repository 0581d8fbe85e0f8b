import { vi } from 'vitest';
import type { Screen } from './screen';

/** Right-clicks a place on the screen and takes an entry of its menu by these keys. Nothing tells that a menu is up, so this is done until it leads `there`. */
export async function chooseAt(screen: Screen, { x, y }: { x: number; y: number }, keys: readonly string[], there: () => Promise<void>): Promise<void> {
  await vi.waitFor(
    async () => {
      await screen.press('Escape');
      await screen.rightClick(x, y);
      await screen.press(...keys);
      await vi.waitFor(there, { timeout: 2000 });
    },
    { timeout: 20_000 },
  );
}
