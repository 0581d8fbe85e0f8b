import { findFirefox } from '../../setup/find-firefox.mjs';
import type { Measured, Run } from '../row';
import { measureFirefoxClicks } from './click';
import { measureFirefoxReading } from './reading';

/** What can be measured in Firefox: clicks, and reading. What only a debugger tells of a page, such as its heap, Chromium alone has. Nothing where there is no Firefox that runs an unsigned extension. */
export async function measureFirefox(run: Run): Promise<Measured> {
  if (!findFirefox()) return { rows: [], goals: [] };
  const rows = [...(await measureFirefoxClicks(run)), ...(await measureFirefoxReading(run))];
  return { rows, goals: [] };
}
