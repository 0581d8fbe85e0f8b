import { env } from 'node:process';
import { describe, expect, test } from 'vitest';
import { findFirefox } from '../setup/find-firefox.mjs';

/** Describes tests that need Firefox. Where it is not installed they skip, and say so; where LINKWEEK_NO_SKIPS is set, as where it can be installed, they fail. */
export function inFirefox(title: string, tests: () => void): void {
  if (findFirefox()) return void describe(title, tests);
  if (env.LINKWEEK_NO_SKIPS) return test(title, () => expect.fail('Firefox is not installed.'));
  describe.skip(`${title} (needs Firefox ESR)`, tests);
}
