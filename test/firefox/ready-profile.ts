import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { findFirefox } from '../setup/find-firefox.mjs';
import { launchFirefox } from './launch';

/**
 * Starts Firefox once, before the tests, for the profile that theirs are copies of: what a first start does in one
 * takes longer than all the rest of it. Resolves to what removes it.
 */
export default async function makeReadyProfile(): Promise<() => Promise<void>> {
  if (!findFirefox()) return async () => undefined;
  const profile = await mkdtemp(join(tmpdir(), 'linkweek-firefox-'));
  await (await launchFirefox({ userDataDir: profile })).close();
  env.LINKWEEK_FIREFOX_PROFILE = profile;
  return () => rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
